package id.solok.library.membership;

import id.solok.library.core.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Someone with a card of the library, or who has applied for one. */
@Entity
public class Member {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_seq")
    @SequenceGenerator(name = "member_seq", sequenceName = "member_seq")
    private Long id;

    @Version
    private int version;

    private String card;
    private String name;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "type_code")
    private MemberType type;

    @Embedded
    private Identity identity;

    @Column(name = "nik_cipher")
    private String nikCipher;

    @Column(name = "nik_digest")
    private String nikDigest;

    @Embedded
    private Contact contact;

    @Embedded
    private Home home;

    @Embedded
    private Background background;

    @Embedded
    private Emergency emergency;

    @Column(name = "staff_notes")
    private String notes;

    @Embedded
    private Validity validity;

    protected Member() {}

    /** An applicant; a card comes with {@link #admit}. */
    Member(MemberType type, MemberData data, SealedNik nik) {
        status = MemberStatus.APPLIED;
        validity = new Validity();
        change(type, data, nik);
    }

    final void change(MemberType newType, MemberData data, SealedNik nik) {
        type = newType;
        name = data.name();
        identity = data.identity();
        nikCipher = nik.cipher();
        nikDigest = nik.digest();
        contact = data.contact();
        home = data.home();
        background = data.background();
        emergency = data.emergency();
        notes = data.notes();
    }

    void admit(String newCard, LocalDate today, int days) {
        mustBe(MemberStatus.APPLIED);
        status = MemberStatus.ACTIVE;
        card = newCard;
        validity = validity().from(today, days);
    }

    void refuse() {
        mustBe(MemberStatus.APPLIED);
        status = MemberStatus.REFUSED;
    }

    void renew(LocalDate today, int days, int windowDays) {
        mustBe(MemberStatus.ACTIVE);
        validity = validity().renewed(today, days, windowDays);
    }

    void become(MemberType newType) {
        mustBe(MemberStatus.ACTIVE);
        type = newType;
    }

    void block(String reason) {
        mustBe(MemberStatus.ACTIVE);
        validity = validity().blocked(reason);
    }

    void unblock() {
        mustBe(MemberStatus.ACTIVE);
        validity = validity().blocked(null);
    }

    void close(LocalDate today, String reason) {
        mustBe(MemberStatus.ACTIVE);
        status = MemberStatus.CLOSED;
        validity = validity().closed(today, reason);
    }

    void replaceCard(String newCard) {
        mustBe(MemberStatus.ACTIVE);
        card = newCard;
    }

    private void mustBe(MemberStatus wanted) {
        if (status != wanted) throw new RuleViolation("membership.not-in-that-state", status);
    }

    public Long id() {
        return id;
    }

    int version() {
        return version;
    }

    public String card() {
        return card;
    }

    public String name() {
        return name;
    }

    public MemberStatus status() {
        return status;
    }

    String type() {
        return type.code();
    }

    Identity identity() {
        return identity == null ? new Identity(null, null, null) : identity;
    }

    String nikCipher() {
        return nikCipher;
    }

    String nikDigest() {
        return nikDigest;
    }

    Contact contact() {
        return contact;
    }

    Home home() {
        return home == null ? new Home(null, null, null, null, null, null) : home;
    }

    Background background() {
        return background == null ? new Background(null, null, null, null, null) : background;
    }

    Emergency emergency() {
        return emergency == null ? new Emergency(null, null, null) : emergency;
    }

    String notes() {
        return notes;
    }

    Validity validity() {
        return validity == null ? new Validity() : validity;
    }

    public LocalDate validUntil() {
        return validity().validUntil();
    }

    /** Why the member may not borrow, whatever they have out; null when nothing stands against it. */
    public String blockedReason() {
        return validity().blockedReason();
    }

    public MemberView view() {
        return new MemberView(
                id,
                card,
                name,
                type.code(),
                contact.phone(),
                contact.email(),
                validity().registeredOn(),
                validUntil(),
                blockedReason(),
                status);
    }
}
