package id.solok.library.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of member; what it demands stands in {@link Demands}, by date. */
@Entity
@Table(name = "member_type")
public class MemberType {
    @Id
    private String code;

    @Column(name = "name_id")
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    private int position;

    protected MemberType() {}

    String code() {
        return code;
    }
}
