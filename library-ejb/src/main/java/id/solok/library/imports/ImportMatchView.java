package id.solok.library.imports;

/** A record that was known again: where it stands in the file, as which record, by what, and what became of it. */
public record ImportMatchView(
        long id,
        long importId,
        long position,
        String identifier,
        String title,
        MatchRule rule,
        boolean doubtful,
        Long recordId,
        Long earlierPosition,
        MatchOutcome outcome,
        String decidedBy) {
    public boolean waiting() {
        return outcome == MatchOutcome.WAITING;
    }
}
