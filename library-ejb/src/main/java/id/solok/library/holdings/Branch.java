package id.solok.library.holdings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A place of the library: the house itself, the mobile library, a reading corner. */
@Entity
public class Branch {
    @Id
    private String code;

    @Version
    private int version;

    @Column(name = "name_id")
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private BranchKind kind;

    private int position;

    protected Branch() {}

    Branch(String code, PlaceInput input, BranchKind kind, int position) {
        this.code = code;
        this.position = position;
        change(input, kind);
    }

    String code() {
        return code;
    }

    final void change(PlaceInput input, BranchKind newKind) {
        nameId = input.nameId();
        nameEn = input.nameEn();
        kind = newKind;
    }
}
