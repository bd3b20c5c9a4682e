package id.solok.library.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Someone with a card of the library. */
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

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "type_code")
    private MemberType type;

    private String phone;
    private String email;

    @Column(name = "registered_on", updatable = false)
    private LocalDate registeredOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "blocked_reason")
    private String blockedReason;

    protected Member() {}

    Member(String card, MemberType type, MemberInput input, LocalDate today) {
        this.card = card;
        this.type = type;
        name = input.name();
        phone = input.phone();
        email = input.email();
        registeredOn = today;
        validUntil = today.plusDays(type.validityDays());
    }

    public Long id() {
        return id;
    }

    public String card() {
        return card;
    }

    public String name() {
        return name;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    /** Why the member may not borrow, whatever they have out; null when nothing stands against it. */
    public String blockedReason() {
        return blockedReason;
    }

    public MemberView view() {
        return new MemberView(id, card, name, type.code(), phone, email, registeredOn, validUntil, blockedReason);
    }
}
