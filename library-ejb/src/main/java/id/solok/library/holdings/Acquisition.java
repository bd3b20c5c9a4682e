package id.solok.library.holdings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What is written down of a copy beside its place: condition, price, where it came from. */
@Embeddable
public class Acquisition {
    @Enumerated(EnumType.STRING)
    private CopyCondition condition = CopyCondition.GOOD;

    private Long price;

    @Enumerated(EnumType.STRING)
    private CopySource source;

    @Column(name = "acquired_on")
    private LocalDate acquiredOn;

    @Column(name = "accession_number")
    private String accessionNumber;

    private String note;

    String accessionNumber() {
        return accessionNumber;
    }

    protected Acquisition() {}

    Acquisition(CopyDetails details) {
        condition = details.condition();
        price = details.price();
        source = details.source();
        acquiredOn = details.acquiredOn();
        accessionNumber = details.accessionNumber();
        note = details.note();
    }

    CopyDetails details(LendingClass lendingClass) {
        return new CopyDetails(condition, price, source, acquiredOn, accessionNumber, lendingClass.code(), note);
    }
}
