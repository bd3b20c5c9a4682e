package id.solok.library.system;

import id.solok.library.core.Roles;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Calls boundaries with the role member, each call a transaction of the boundary's own. */
@Stateless
@PermitAll
@DeclareRoles(Roles.MEMBER)
@RunAs(Roles.MEMBER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsMember {
    public <T> T call(Supplier<T> work) {
        return work.get();
    }

    public void run(Runnable work) {
        work.run();
    }
}
