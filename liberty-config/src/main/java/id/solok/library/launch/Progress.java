package id.solok.library.launch;

import java.io.PrintStream;
import java.time.Duration;

/** The launcher's voice: one line for each step, with the seconds since the start. */
final class Progress {
    private static final long START = System.nanoTime();
    private static final PrintStream OUT = System.out;

    private Progress() {}

    @SuppressWarnings("AnnotateFormatMethod")
    static synchronized void say(String format, Object... args) {
        OUT.printf("[%3d s] %s%n", Duration.ofNanos(System.nanoTime() - START).toSeconds(), format.formatted(args));
        OUT.flush();
    }

    static synchronized void print(String text) {
        OUT.print(text);
        OUT.flush();
    }
}
