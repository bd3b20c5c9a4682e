package id.solok.library.catalog;

import id.solok.library.core.RuleViolation;

/**
 * What would be lost if an import were taken back.
 *
 * @param corrected records of it that were changed since
 * @param otherCopies copies that people put to its new records
 * @param lent copies of it that are or were lent
 */
public record ImportDependents(long corrected, long otherCopies, long lent) {
    /** {@link RuleViolation} that says what depends on the import. */
    public void refuseIfAny() {
        if (corrected > 0) throw new RuleViolation("imports.corrected-since", corrected);
        if (otherCopies > 0) throw new RuleViolation("imports.copies-added-since", otherCopies);
        if (lent > 0) throw new RuleViolation("imports.copies-lent-since", lent);
    }
}
