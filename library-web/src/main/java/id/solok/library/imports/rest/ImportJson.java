package id.solok.library.imports.rest;

import id.solok.library.core.Page;
import id.solok.library.core.web.Messages;
import id.solok.library.imports.ImportProblemView;
import id.solok.library.imports.ImportView;
import id.solok.library.jobs.JobState;
import java.util.List;
import java.util.Locale;

/** How far an import is, and a page of what was refused or repaired. */
public record ImportJson(
        long id,
        String status,
        String fileName,
        String profile,
        boolean dryRun,
        long read,
        long created,
        long updated,
        long skipped,
        long refused,
        long repaired,
        long waiting,
        long copies,
        long headingsCorrected,
        List<ProblemJson> problems,
        List<ProblemJson> warnings) {

    /** One record that was refused, or that came in with something repaired or guessed, and why. */
    public record ProblemJson(long position, String identifier, String reason, String code) {
        static ProblemJson of(ImportProblemView problem, Locale locale) {
            var reason = Messages.text(locale, problem.code(), problem.args());
            return new ProblemJson(problem.position(), problem.identifier(), reason, problem.code());
        }
    }

    static ImportJson of(ImportView view, Page<ImportProblemView> problems, Locale locale) {
        var tally = view.tally();
        return new ImportJson(
                view.id(),
                word(view.run().state()),
                view.fileName(),
                view.profile(),
                view.dryRun(),
                tally.read(),
                tally.created(),
                tally.updated(),
                tally.skipped(),
                tally.refused(),
                tally.warned(),
                tally.waiting(),
                tally.copies(),
                tally.headings(),
                list(problems, true, locale),
                list(problems, false, locale));
    }

    private static List<ProblemJson> list(Page<ImportProblemView> problems, boolean refused, Locale locale) {
        return problems.items().stream()
                .filter(problem -> problem.refused() == refused)
                .map(problem -> ProblemJson.of(problem, locale))
                .toList();
    }

    private static String word(JobState state) {
        return switch (state) {
            case REQUESTED -> "waiting";
            case RUNNING -> "running";
            case COMPLETED -> "completed";
            case FAILED -> "failed";
        };
    }
}
