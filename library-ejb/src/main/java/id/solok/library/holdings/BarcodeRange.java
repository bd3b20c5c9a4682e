package id.solok.library.holdings;

import id.solok.library.core.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** Barcodes that are given out one after another: a prefix, a number, a check digit. */
@Entity
@Table(name = "barcode_range")
public class BarcodeRange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "barcode_range_seq")
    @SequenceGenerator(name = "barcode_range_seq", sequenceName = "barcode_range_seq")
    private Long id;

    @Version
    private int version;

    private String name;
    private String prefix;
    private int digits;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_digit")
    private CheckDigit checkDigit;

    @Column(name = "next_number")
    private long nextNumber;

    protected BarcodeRange() {}

    BarcodeRange(BarcodeRangeInput input) {
        change(input);
    }

    Long id() {
        return id;
    }

    final void change(BarcodeRangeInput input) {
        if (input.next() < nextNumber) throw new RuleViolation("catalog.barcode-range-goes-on", nextNumber);
        name = input.name();
        prefix = input.prefix();
        digits = input.digits();
        checkDigit = input.checkDigit();
        nextNumber = input.next();
    }

    /** The next barcodes; no other call gets them again. */
    List<String> take(int number) {
        if (nextNumber + number > Math.round(Math.pow(10, digits)))
            throw new RuleViolation("catalog.barcode-range-full", name);
        List<String> taken = new ArrayList<>(number);
        for (int i = 0; i < number; i++) taken.add(barcode(nextNumber++));
        return taken;
    }

    /** Whether the text has this range's shape, so that its check digit counts. */
    boolean covers(String barcode) {
        return barcode.length() == prefix.length() + digits + checkDigit.length()
                && barcode.startsWith(prefix)
                && barcode.substring(prefix.length(), prefix.length() + digits).matches("\\d+");
    }

    boolean checks(String barcode) {
        var body = barcode.substring(0, prefix.length() + digits);
        return barcode.equals(body + checkDigit.of(body));
    }

    BarcodeRangeView view() {
        return new BarcodeRangeView(id, name, prefix, digits, checkDigit, nextNumber, barcode(nextNumber));
    }

    private String barcode(long number) {
        var body = prefix + ("%0" + digits + "d").formatted(number);
        return body + checkDigit.of(body);
    }
}
