package id.solok.library.notices;

import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MEMBER;

import id.solok.library.core.Page;
import id.solok.library.core.Window;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Tells people things, and shows a member what they were told; a sender carries it later. */
@Stateless
@PermitAll
public class Notices {
    @Inject
    private Posting posting;

    @Inject
    private Inbox inbox;

    @Inject
    private Clock clock;

    /**
     * Writes a notice into the outbox, in the caller's transaction. The same {@code about} of a kind is told to a
     * recipient once, however often this is called; it names the matter, such as {@code registration:42}.
     *
     * <p>Values are texts; a date is given as {@code 2026-11-24} and a time as {@code 2026-11-24T09:00}, and is
     * written out in the reader's language. {@code name} is the recipient's and need not be given. Refuses an unknown
     * kind ({@code notices.no-such-kind}) and values that lack one of the kind's ({@code notices.value-missing}).
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(Recipient recipient, String kind, Map<String, String> values, String about) {
        posting.post(kind, List.of(new Told(recipient, values, about)));
    }

    /** The same for many recipients of one kind; thousands at once are as well as one. Returns how many are new. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public int tellAll(String kind, List<Told> all) {
        return posting.post(kind, all);
    }

    /** What a member was told, the newest first; the caller makes sure that it is the member's own account. */
    @RolesAllowed({MEMBER, LIBRARIAN, CIRCULATION})
    public Page<InboxNotice> of(long memberId, Window window) {
        return inbox.of(memberId, window);
    }

    /** Marks a notice of the member's as read. */
    @RolesAllowed(MEMBER)
    public void read(long memberId, long noticeId) {
        inbox.read(memberId, noticeId, clock.instant());
    }

    /** Removes all that is kept of a person here: notices, their tries, and wishes. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void forget(long memberId) {
        inbox.forget(memberId);
    }

    /** Gives what is kept of one member to another, when they turned out to be one person. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void move(long fromMember, long toMember) {
        inbox.move(fromMember, toMember);
    }
}
