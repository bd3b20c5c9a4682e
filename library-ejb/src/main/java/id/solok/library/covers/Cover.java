package id.solok.library.covers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The cover of a record as it is read; written by {@link CoverStore} in one statement a change. */
@Entity
public class Cover {
    @Id
    @Column(name = "record_id")
    private Long recordId;

    private long version;
    private byte[] small;
    private byte[] large;
    private int width;
    private int height;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected Cover() {}
}
