package id.solok.library.authorities;

import id.solok.library.marc.MarcProblem;

/**
 * What became of an authority record of a file.
 *
 * @param authorityId null unless created
 * @param problem why it was refused, or what is said of one that was created; null when there is nothing to say
 */
public record Taken(Outcome outcome, Long authorityId, MarcProblem problem) {
    /** Created, skipped because the same record is here already, or refused. */
    public enum Outcome {
        CREATED,
        SKIPPED,
        REFUSED
    }

    static Taken created(long id) {
        return new Taken(Outcome.CREATED, id, null);
    }

    static Taken skipped() {
        return new Taken(Outcome.SKIPPED, null, null);
    }

    static Taken refused(MarcProblem problem) {
        return new Taken(Outcome.REFUSED, null, problem);
    }
}
