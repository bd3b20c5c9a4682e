package id.solok.library.index;

import static id.solok.library.core.Roles.BATCH;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.LongConsumer;

/** The jobs' side of the index. */
@Stateless
@RolesAllowed(BATCH)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexWork {
    @Inject
    private IndexUpkeep upkeep;

    @Inject
    private Documents documents;

    @Inject
    private ChangeLog log;

    /** How many records are to be written. */
    public long total() {
        return documents.count();
    }

    /** Builds the index anew while searches go on with the present one. */
    public void rebuild(LongConsumer done) {
        upkeep.rebuild(done);
    }

    /** Forgets changes older than fourteen days; an index that has not followed since is built anew. Returns how many. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public int forgetOldChanges() {
        return log.forgetOld();
    }
}
