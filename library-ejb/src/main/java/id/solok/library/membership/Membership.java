package id.solok.library.membership;

import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.NotFound;
import id.solok.library.core.Page;
import id.solok.library.core.Text;
import id.solok.library.core.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Registers members and finds them; each look at one member is audited. */
@Stateless
@RolesAllowed({LIBRARIAN, CIRCULATION})
public class Membership {
    @Inject
    private Members members;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Registers a member and gives out a card number. */
    public MemberView register(MemberInput input) {
        input.check();
        var member = members.add(input, LocalDate.now(clock)).view();
        audit.record("register", "member", member.id(), null);
        return member;
    }

    public MemberView member(long id) {
        return read(members.byId(id).orElseThrow(() -> new NotFound("membership.no-such-member", id)));
    }

    public Optional<MemberView> byCard(String card) {
        return members.byCard(card).map(this::read);
    }

    /** Members by card, phone or part of the name, in the order of names; an empty text lists all. */
    public Page<MemberView> find(String text, Window window) {
        var wanted = Text.cleanOrEmpty(text);
        var found = members.matching(wanted.length() > 200 ? wanted.substring(0, 200) : wanted, window);
        audit.record("search", "member", null, wanted.isEmpty() ? "list" : "search");
        return found;
    }

    public List<MemberTypeView> types() {
        return members.types();
    }

    /** The member, locked until the transaction ends, so that two desks count their loans one after the other. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Member lockedByCard(String card) {
        return members.lockedByCard(card).orElseThrow(() -> new NotFound("membership.no-such-card", card));
    }

    /** Whether a text has the shape of a card, so that an unknown one can be refused as a card. */
    public boolean looksLikeCard(String text) {
        return CardNumber.valid(CardNumber.asKept(text));
    }

    private MemberView read(Member member) {
        audit.record("read", "member", member.id(), null);
        return member.view();
    }
}
