package id.solok.library.catalog.web;

import id.solok.library.core.web.Notice;
import id.solok.library.core.web.User;
import id.solok.library.holdings.BarcodeRangeInput;
import id.solok.library.holdings.BarcodeRangeView;
import id.solok.library.holdings.Barcodes;
import id.solok.library.holdings.CheckDigit;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The ranges of barcodes, and a form for one of them. */
@Named
@ViewScoped
public class BarcodesPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Barcodes barcodes;

    @Inject
    private Notice notice;

    @Inject
    private User user;

    private transient List<BarcodeRangeView> ranges;
    private Long changing;
    private String name;
    private String prefix;
    private Integer digits = 7;
    private CheckDigit checkDigit = CheckDigit.LUHN;
    private Long next = 1L;

    public void open() {
        user.require("admin", "manager", "librarian", "cataloguer");
    }

    public void begin(BarcodeRangeView range) {
        changing = range.id();
        name = range.name();
        prefix = range.prefix();
        digits = range.digits();
        checkDigit = range.checkDigit();
        next = range.next();
    }

    public void save() {
        var input =
                new BarcodeRangeInput(name, prefix, digits == null ? 0 : digits, checkDigit, next == null ? -1 : next);
        if (changing == null) barcodes.add(input);
        else barcodes.change(changing, input);
        notice.done("catalog.place-saved", name.strip());
        leave();
    }

    public void leave() {
        ranges = null;
        changing = null;
        name = null;
        prefix = null;
        next = 1L;
    }

    public List<BarcodeRangeView> getRanges() {
        if (ranges == null) ranges = barcodes.ranges();
        return ranges;
    }

    public boolean isMayChange() {
        return user.in("admin", "manager", "librarian");
    }

    public Long getChanging() {
        return changing;
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String newPrefix) {
        prefix = newPrefix;
    }

    public Integer getDigits() {
        return digits;
    }

    public void setDigits(Integer newDigits) {
        digits = newDigits;
    }

    public CheckDigit getCheckDigit() {
        return checkDigit;
    }

    public void setCheckDigit(CheckDigit newCheckDigit) {
        checkDigit = newCheckDigit;
    }

    public Long getNext() {
        return next;
    }

    public void setNext(Long newNext) {
        next = newNext;
    }
}
