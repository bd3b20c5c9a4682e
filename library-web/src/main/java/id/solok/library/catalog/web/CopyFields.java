package id.solok.library.catalog.web;

import id.solok.library.holdings.CopyCard;
import id.solok.library.holdings.CopyCondition;
import id.solok.library.holdings.CopyDetails;
import id.solok.library.holdings.CopyInput;
import id.solok.library.holdings.CopySource;
import id.solok.library.holdings.CopyStatus;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed of a copy, while it is added or changed. */
public class CopyFields implements Serializable {
    private static final long serialVersionUID = 1;

    private String barcode;
    private String callNumber;
    private String room;
    private CopyStatus status = CopyStatus.AVAILABLE;
    private CopyCondition condition = CopyCondition.GOOD;
    private Long price;
    private CopySource source;
    private LocalDate acquiredOn;
    private String accessionNumber;
    private String lendingClass = "regular";
    private String note;

    static CopyFields of(CopyCard copy) {
        var fields = new CopyFields();
        fields.barcode = copy.barcode();
        fields.callNumber = copy.callNumber();
        fields.room = copy.room();
        fields.status = copy.status();
        var details = copy.details();
        fields.condition = details.condition();
        fields.price = details.price();
        fields.source = details.source();
        fields.acquiredOn = details.acquiredOn();
        fields.accessionNumber = details.accessionNumber();
        fields.lendingClass = details.lendingClass();
        fields.note = details.note();
        return fields;
    }

    CopyInput input() {
        return new CopyInput(barcode, callNumber, room);
    }

    CopyDetails details() {
        return new CopyDetails(condition, price, source, acquiredOn, accessionNumber, lendingClass, note);
    }

    public String getBarcode() {
        return barcode;
    }

    public void setBarcode(String newBarcode) {
        barcode = newBarcode;
    }

    public String getCallNumber() {
        return callNumber;
    }

    public void setCallNumber(String newCallNumber) {
        callNumber = newCallNumber;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String newRoom) {
        room = newRoom;
    }

    public CopyStatus getStatus() {
        return status;
    }

    public void setStatus(CopyStatus newStatus) {
        status = newStatus;
    }

    public CopyCondition getCondition() {
        return condition;
    }

    public void setCondition(CopyCondition newCondition) {
        condition = newCondition;
    }

    public Long getPrice() {
        return price;
    }

    public void setPrice(Long newPrice) {
        price = newPrice;
    }

    public CopySource getSource() {
        return source;
    }

    public void setSource(CopySource newSource) {
        source = newSource;
    }

    public LocalDate getAcquiredOn() {
        return acquiredOn;
    }

    public void setAcquiredOn(LocalDate newAcquiredOn) {
        acquiredOn = newAcquiredOn;
    }

    public String getAccessionNumber() {
        return accessionNumber;
    }

    public void setAccessionNumber(String newAccessionNumber) {
        accessionNumber = newAccessionNumber;
    }

    public String getLendingClass() {
        return lendingClass;
    }

    public void setLendingClass(String newLendingClass) {
        lendingClass = newLendingClass;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String newNote) {
        note = newNote;
    }
}
