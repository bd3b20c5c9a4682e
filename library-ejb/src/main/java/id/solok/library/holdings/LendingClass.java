package id.solok.library.holdings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How copies of a kind may be used. */
@Entity
@Table(name = "lending_class")
public class LendingClass {
    static final String USUAL = "regular";

    @Id
    private String code;

    @Column(name = "name_id")
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    private boolean lends;
    private int position;

    protected LendingClass() {}

    String code() {
        return code;
    }

    boolean lends() {
        return lends;
    }
}
