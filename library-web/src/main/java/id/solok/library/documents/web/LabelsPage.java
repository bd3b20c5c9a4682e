package id.solok.library.documents.web;

import id.solok.library.catalog.web.CopyPicker;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.User;
import id.solok.library.documents.DocumentWords;
import id.solok.library.documents.Label;
import id.solok.library.documents.LabelSheetView;
import id.solok.library.documents.LabelSheets;
import id.solok.library.documents.Labels;
import id.solok.library.holdings.BarcodeRangeView;
import id.solok.library.holdings.Barcodes;
import id.solok.library.holdings.CopyView;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** Labels for copies that were put together, or for barcodes that no copy has yet, as a PDF. */
@Named
@ViewScoped
public class LabelsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Labels labels;

    @Inject
    private LabelSheets sheets;

    @Inject
    private Barcodes barcodes;

    @Inject
    private CopyPicker picker;

    @Inject
    private Language language;

    @Inject
    private User user;

    private transient List<LabelSheetView> all;
    private transient List<BarcodeRangeView> ranges;
    private Long sheet;
    private Integer start = 1;
    private Long range;
    private Integer number = 65;

    public void open() {
        user.require("admin", "librarian", "cataloguer");
        picker.open();
    }

    /** Sends the labels of the copies in the list. */
    public void print() throws IOException {
        send(picker.getBasket().getNewestFirst().stream().map(LabelsPage::label).toList());
    }

    /** Takes barcodes out of a range and sends their labels. */
    public void printReserved() throws IOException {
        // first whether the sheet takes them, so that no number is spent for nothing
        var example = getRanges().stream()
                .filter(each -> range != null && each.id() == range)
                .findFirst();
        if (example.isPresent()) pdf(List.of(new Label(example.get().example(), null, null)));
        var taken = barcodes.reserve(range == null ? 0 : range, number == null ? 0 : number);
        send(taken.stream().map(barcode -> new Label(barcode, null, null)).toList());
    }

    private static Label label(CopyView copy) {
        return new Label(copy.barcode(), copy.callNumber(), copy.title());
    }

    private byte[] pdf(List<Label> list) {
        var words =
                new DocumentWords(language.text("documents.labels"), language.text("site.name"), language.getCode());
        return labels.pdf(sheet == null ? 0 : sheet, list, start == null ? 0 : start, words);
    }

    private void send(List<Label> list) throws IOException {
        var pdf = pdf(list);
        var context = FacesContext.getCurrentInstance();
        var answer = context.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType("application/pdf");
        answer.setResponseContentLength(pdf.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"label.pdf\"");
        answer.getResponseOutputStream().write(pdf);
        context.responseComplete();
    }

    public List<LabelSheetView> getSheets() {
        if (all == null) all = sheets.all();
        return all;
    }

    public List<BarcodeRangeView> getRanges() {
        if (ranges == null) ranges = barcodes.ranges();
        return ranges;
    }

    public Long getSheet() {
        return sheet;
    }

    public void setSheet(Long newSheet) {
        sheet = newSheet;
    }

    public Integer getStart() {
        return start;
    }

    public void setStart(Integer newStart) {
        start = newStart;
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
