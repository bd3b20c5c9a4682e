package id.solok.library.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A room of the library, or the mobile library. */
@Entity
public class Room {
    @Id
    private String code;

    @Column(name = "name_id")
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    private int position;

    protected Room() {}
}
