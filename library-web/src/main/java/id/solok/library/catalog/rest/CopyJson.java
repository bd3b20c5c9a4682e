package id.solok.library.catalog.rest;

import id.solok.library.holdings.CopyView;
import java.util.Locale;

/** A copy as programs read it. */
public record CopyJson(
        String barcode,
        long recordId,
        String title,
        String callNumber,
        String room,
        String status,
        boolean available,
        String branch,
        String condition,
        String lendingClass,
        boolean lends) {
    static CopyJson of(CopyView copy) {
        return new CopyJson(
                copy.barcode(),
                copy.recordId(),
                copy.title(),
                copy.callNumber(),
                copy.room(),
                copy.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                copy.available(),
                copy.branch(),
                copy.condition().name().toLowerCase(Locale.ROOT),
                copy.lendingClass(),
                copy.lends());
    }
}
