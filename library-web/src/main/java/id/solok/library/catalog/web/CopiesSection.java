package id.solok.library.catalog.web;

import id.solok.library.catalog.Catalog;
import id.solok.library.core.web.Notice;
import id.solok.library.core.web.User;
import id.solok.library.holdings.BarcodeRangeView;
import id.solok.library.holdings.Barcodes;
import id.solok.library.holdings.CopyView;
import id.solok.library.holdings.Holdings;
import id.solok.library.holdings.Stock;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The copies of the record on the page, and a form for more of them. */
@Named
@ViewScoped
public class CopiesSection implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Catalog catalog;

    @Inject
    private Stock stock;

    @Inject
    private Holdings holdings;

    @Inject
    private Barcodes barcodes;

    @Inject
    private Notice notice;

    @Inject
    private User user;

    @Inject
    private StaffRecordPage page;

    private transient List<CopyView> copies;
    private transient List<BarcodeRangeView> ranges;
    private CopyFields fields;
    private Long range;
    private Integer number = 2;

    public void addCopy() {
        holdings.add(recordId(), fields.input(), fields.details());
        copies = null;
        notice.done("catalog.copy-added", fields.getBarcode().strip());
        fields.setBarcode(null);
        fields.setAccessionNumber(null);
    }

    /** Adds so many copies as the one described, with the next barcodes of a range. */
    public void addSeveral() {
        var added = holdings.addSeveral(
                recordId(), fields.input(), fields.details(), range == null ? 0 : range, number == null ? 0 : number);
        copies = null;
        notice.done("catalog.copies-added", added.size(), added.get(0), added.get(added.size() - 1));
    }

    private long recordId() {
        return page.getRecord().id();
    }

    public List<CopyView> getCopies() {
        if (copies == null) copies = stock.copiesOf(recordId());
        return copies;
    }

    public boolean isMayWrite() {
        return user.in("admin", "librarian", "cataloguer");
    }

    public List<BarcodeRangeView> getRanges() {
        if (ranges == null) ranges = barcodes.ranges();
        return ranges;
    }

    public CopyFields getFields() {
        if (fields == null) {
            fields = new CopyFields();
            fields.setCallNumber(catalog.suggestedCallNumber(recordId()));
        }
        return fields;
    }

    public Long getRange() {
        return range;
    }

    public void setRange(Long newRange) {
        range = newRange;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer newNumber) {
        number = newNumber;
    }
}
