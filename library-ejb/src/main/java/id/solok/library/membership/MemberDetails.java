package id.solok.library.membership;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A member with all that is kept, the NIK masked; the version is what a change must have seen. */
public record MemberDetails(
        MemberView member,
        int version,
        Identity identity,
        String maskedNik,
        Contact contact,
        Home home,
        Background background,
        Emergency emergency,
        String notes,
        LocalDate closedOn,
        String closedReason,
        GuardianView guardian,
        List<CardView> cards,
        List<ConsentView> consents,
        List<SeenDocument> documents)
        implements Serializable {
    private static final long serialVersionUID = 1;
}
