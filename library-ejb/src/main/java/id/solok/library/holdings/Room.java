package id.solok.library.holdings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

/** A room of a branch. */
@Entity
public class Room {
    @Id
    private String code;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "branch_code")
    private Branch branch;

    @Column(name = "name_id")
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    private int position;

    protected Room() {}

    Room(String code, Branch branch, PlaceInput input, int position) {
        this.code = code;
        this.position = position;
        change(branch, input);
    }

    String code() {
        return code;
    }

    final void change(Branch newBranch, PlaceInput input) {
        branch = newBranch;
        nameId = input.nameId();
        nameEn = input.nameEn();
    }
}
