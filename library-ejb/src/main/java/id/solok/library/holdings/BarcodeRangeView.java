package id.solok.library.holdings;

/** A range of barcodes as it is read; {@code example} is the barcode that comes next. */
public record BarcodeRangeView(
        long id, String name, String prefix, int digits, CheckDigit checkDigit, long next, String example) {}
