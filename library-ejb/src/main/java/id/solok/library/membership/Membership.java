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
import java.util.Optional;

/** Registers members and finds them; each look at one member is audited. */
@Stateless
@RolesAllowed({LIBRARIAN, CIRCULATION})
public class Membership {
    @Inject
    private Members members;

    @Inject
    private MemberSearch search;

    @Inject
    private Cards cards;

    @Inject
    private Admission admission;

    @Inject
    private AuditTrail audit;

    /** Registers a member for a machine of the desk and gives out a card number; what is missing is completed later. */
    public MemberView register(MemberInput input) {
        input.check();
        var member = members.add(MemberData.of(input));
        admission.giveFirstCard(member);
        audit.record("register", "member", member.id(), null);
        return member.view();
    }

    public MemberView member(long id) {
        return read(members.get(id));
    }

    /** The holder of a card; refused with {@link DeadCard} when the card was replaced. */
    public Optional<MemberView> byCard(String card) {
        var member = members.byCard(card);
        if (member.isEmpty()) refuseDead(card);
        return member.map(this::read);
    }

    /** Members by card, telephone, NIK or part of the name, in the order of names; an empty text lists all. */
    public Page<MemberView> find(String text, Window window) {
        var wanted = Text.cleanOrEmpty(text);
        var found = search.matching(wanted.length() > 200 ? wanted.substring(0, 200) : wanted, window);
        audit.record("search", "member", null, wanted.isEmpty() ? "list" : "search");
        return found;
    }

    /** The member, locked until the transaction ends, so that two desks count their loans one after the other. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Member lockedByCard(String card) {
        var member = members.lockedByCard(card);
        if (member.isEmpty()) refuseDead(card);
        return member.orElseThrow(() -> new NotFound("membership.no-such-card", card));
    }

    private void refuseDead(String card) {
        cards.formerHolder(card).ifPresent(holder -> {
            throw new DeadCard(CardNumber.asKept(card), holder);
        });
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
