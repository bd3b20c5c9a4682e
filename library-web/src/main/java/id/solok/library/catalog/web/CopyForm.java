package id.solok.library.catalog.web;

import id.solok.library.catalog.CopyStatus;
import id.solok.library.catalog.CopyView;
import java.io.Serializable;

/** A copy while it is being changed. */
public class CopyForm implements Serializable {
    private static final long serialVersionUID = 1;

    private final long id;
    private final String barcode;
    private String callNumber;
    private String room;
    private CopyStatus status;

    CopyForm(CopyView copy) {
        id = copy.id();
        barcode = copy.barcode();
        callNumber = copy.callNumber();
        room = copy.room();
        status = copy.status();
    }

    public long getId() {
        return id;
    }

    public String getBarcode() {
        return barcode;
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
}
