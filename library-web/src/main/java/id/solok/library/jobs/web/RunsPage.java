package id.solok.library.jobs.web;

import id.solok.library.core.Window;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.Notice;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import id.solok.library.index.IndexCare;
import id.solok.library.jobs.JobRunView;
import id.solok.library.jobs.Jobs;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;

/** Long work that was asked for, how it went, and asking again for what failed. */
@Named
@ViewScoped
public class RunsPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Window NEWEST = new Window(0, 20);

    @Inject
    private Jobs jobs;

    @Inject
    private IndexCare index;

    @Inject
    private User user;

    @Inject
    private Notice notice;

    @Inject
    private Language language;

    private final Pages<JobRunView> runs = new Pages<>((window, sort) -> jobs.runs(window));

    public void open() {
        user.require("admin", "manager", "librarian");
    }

    /** Asks for the search index to be built anew. */
    public void reindex() {
        index.rebuild();
        notice.done("jobs.reindex-requested");
    }

    public void restart(long id) {
        jobs.restart(id);
        notice.done("jobs.restarted");
    }

    public Pages<JobRunView> getRuns() {
        return runs;
    }

    public boolean isRunning() {
        return jobs.runs(NEWEST).items().stream().anyMatch(run -> !run.over());
    }

    /** How long the run took, in words; nothing as long as it goes. */
    public String duration(JobRunView run) {
        if (run.startedAt() == null || run.endedAt() == null) return "";
        var lasted = Duration.between(run.startedAt(), run.endedAt());
        return lasted.toMinutes() == 0
                ? language.text("jobs.seconds", Math.max(1, lasted.toSeconds()))
                : language.text("jobs.minutes", lasted.toMinutes(), lasted.toSecondsPart());
    }
}
