package id.solok.library.system;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends the system under test after the last test, when any test has started it. */
public class EndOfTests implements LauncherSessionListener {
    @Override
    public void launcherSessionClosed(LauncherSession session) {
        SystemUnderTest.end();
        Browser.end();
    }
}
