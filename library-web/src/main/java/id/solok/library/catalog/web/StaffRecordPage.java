package id.solok.library.catalog.web;

import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.RecordView;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One record as staff read it; its copies are {@link CopiesSection}. */
@Named
@ViewScoped
public class StaffRecordPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Catalog catalog;

    @Inject
    private User user;

    private String address;
    private long id;
    private transient RecordView record;

    public void open() {
        id = Pages.id(address, "catalog.no-such-record");
        getRecord();
    }

    public RecordView getRecord() {
        if (record == null) record = catalog.record(id);
        return record;
    }

    public MarcTable getMarc() {
        return MarcTable.of(catalog.marc(id));
    }

    public boolean isMayWrite() {
        return user.in("admin", "librarian", "cataloguer");
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = newAddress;
    }
}
