package id.solok.library.system;

import id.solok.library.core.Roles;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Calls boundaries with the role batch, each call one transaction, as a chunk of a job is. */
@Stateless
@PermitAll
@DeclareRoles(Roles.BATCH)
@RunAs(Roles.BATCH)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class InBatch {
    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
