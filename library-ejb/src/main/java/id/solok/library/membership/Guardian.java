package id.solok.library.membership;

import jakarta.persistence.Column;
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

/** Who answers for a child: a member, or a named person with a telephone number. */
@Entity
public class Guardian {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guardian_seq")
    @SequenceGenerator(name = "guardian_seq", sequenceName = "guardian_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "child_id")
    private long childId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "guardian_id")
    private Member member;

    private String name;
    private String phone;

    @Enumerated(EnumType.STRING)
    private GuardianRelation relation;

    protected Guardian() {}

    Guardian(long childId) {
        this.childId = childId;
    }

    void change(Member newMember, GuardianData data) {
        member = newMember;
        name = newMember == null ? data.name() : null;
        phone = newMember == null ? data.phone() : null;
        relation = data.relation();
    }

    String name() {
        return member == null ? name : member.name();
    }

    GuardianView view() {
        return member == null
                ? new GuardianView(null, null, name, phone, relation)
                : new GuardianView(
                        member.id(),
                        member.card(),
                        member.name(),
                        member.contact().phone(),
                        relation);
    }
}
