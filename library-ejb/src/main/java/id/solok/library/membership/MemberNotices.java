package id.solok.library.membership;

import id.solok.library.notices.Notices;
import id.solok.library.notices.Recipient;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Tells a member or an applicant something, by the contact that is kept; a child without one is told by the guardian's. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MemberNotices {
    @Inject
    private Members members;

    @Inject
    private Papers papers;

    @Inject
    private Notices notices;

    /** Writes the notice in the caller's transaction; see {@link Notices#tell}. */
    public void tell(long memberId, String kind, Map<String, String> values, String about) {
        var member = members.get(memberId);
        var contact = member.contact();
        var whatsapp = contact.whatsapp() == null ? mobile(contact.phone()) : contact.whatsapp();
        if (whatsapp == null && contact.email() == null)
            whatsapp = guardians(memberId).orElse(null);
        notices.tell(
                new Recipient(memberId, member.name(), contact.email(), whatsapp, contact.language()),
                kind,
                values,
                about);
    }

    private Optional<String> guardians(long childId) {
        return papers.guardian(childId).map(guardian -> mobile(guardian.view().phone()));
    }

    private static String mobile(String phone) {
        return phone != null && phone.startsWith("+628") ? phone : null;
    }
}
