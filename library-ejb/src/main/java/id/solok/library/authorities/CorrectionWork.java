package id.solok.library.authorities;

import static id.solok.library.core.Roles.BATCH;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The job's side of merges and corrections: which headings are to be replaced, and by what. */
@Stateless
@RolesAllowed(BATCH)
public class CorrectionWork {
    @Inject
    private AuthorityStore store;

    @Inject
    private Corrections corrections;

    /** What this run has to do as things stand; nothing when the authority has gone since. */
    public Correction of(long jobRunId) {
        return new Correction(headings(jobRunId, store::get));
    }

    /**
     * As {@link #of}, for a chunk that is written now: the authority cannot be changed or merged before the chunk's
     * transaction ends, so whatever comes after finds the chunk's records.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Correction holding(long jobRunId) {
        return new Correction(headings(jobRunId, store::locked));
    }

    private Map<Long, Controlled> headings(long jobRunId, Function<Long, Authority> read) {
        return corrections
                .targetOf(jobRunId)
                .map(target -> heading(read, target))
                .map(heading -> corrections.keysOf(jobRunId).stream()
                        .collect(Collectors.toMap(Function.identity(), key -> heading)))
                .orElse(Map.of());
    }

    /** An authority that was merged since leads on to the one that took its place. */
    private static Controlled heading(Function<Long, Authority> read, long id) {
        var authority = read.apply(id);
        while (authority.mergedInto() != null) authority = read.apply(authority.mergedInto());
        return new Controlled(authority.id(), authority.kind(), authority.heading(), false, authority.headingMarc());
    }
}
