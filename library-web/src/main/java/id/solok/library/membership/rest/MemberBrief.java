package id.solok.library.membership.rest;

import id.solok.library.membership.MemberStatus;
import id.solok.library.membership.MemberView;
import java.time.LocalDate;

/** A member as a program reads them: what a desk needs, with telephone and e-mail masked. */
public record MemberBrief(
        long id,
        String card,
        String name,
        String type,
        String phone,
        String email,
        LocalDate registeredOn,
        LocalDate validUntil,
        String blockedReason,
        MemberStatus status) {
    private static final int SHOWN = 4;

    static MemberBrief of(MemberView member) {
        return new MemberBrief(
                member.id(),
                member.card(),
                member.name(),
                member.type(),
                maskedPhone(member.phone()),
                maskedEmail(member.email()),
                member.registeredOn(),
                member.validUntil(),
                member.blockedReason(),
                member.status());
    }

    /** The last digits only, which tell two members apart. */
    static String maskedPhone(String phone) {
        return phone == null ? null : "••••" + phone.substring(Math.max(0, phone.length() - SHOWN));
    }

    static String maskedEmail(String email) {
        return email == null ? null : email.charAt(0) + "•••" + email.substring(email.indexOf('@'));
    }
}
