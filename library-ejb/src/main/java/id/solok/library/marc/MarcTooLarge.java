package id.solok.library.marc;

/** A record does not fit into ISO 2709: a field of more than 9,999 bytes, or 99,999 in all; MARCXML has no such limit. */
public final class MarcTooLarge extends Exception {
    private static final long serialVersionUID = 1;

    private final MarcProblem problem;

    private MarcTooLarge(MarcProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    static MarcTooLarge record(int bytes) {
        return new MarcTooLarge(MarcProblem.of("marc.record-too-large", bytes));
    }

    static MarcTooLarge field(String tag, int bytes) {
        return new MarcTooLarge(MarcProblem.of("marc.field-too-large", tag, bytes));
    }

    public MarcProblem problem() {
        return problem;
    }
}
