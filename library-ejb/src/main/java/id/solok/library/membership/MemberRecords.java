package id.solok.library.membership;

import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads all that is kept of one person; each reading is audited. */
@Stateless
@RolesAllowed({LIBRARIAN, CIRCULATION})
public class MemberRecords {
    @Inject
    private Members members;

    @Inject
    private MemberFile file;

    @Inject
    private AuditTrail audit;

    /** A member or an applicant with all data, the NIK masked. */
    public MemberDetails details(long id) {
        var member = members.get(id);
        audit.record("read", "member", id, "details");
        return file.of(member);
    }

    /** The NIK in clear, for those who compare it with a document; audited as such. Null when none is kept. */
    public String nik(long id) {
        var member = members.get(id);
        audit.record("read-nik", "member", id, null);
        return members.nik(member);
    }
}
