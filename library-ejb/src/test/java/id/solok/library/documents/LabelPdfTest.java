package id.solok.library.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What is printed on labels is read back from the rendered page (R1 to R4 of documents). */
class LabelPdfTest {
    private static final int DPI = 300;
    private static final DocumentWords WORDS = new DocumentWords("Label barcode", "Perpustakaan Kota Solok", "id");
    private static final List<LabelSheetView> SHEETS = List.of(
            sheet(LabelKind.BARCODE, 2100, 2970, 0, 5, 8, 3, 700, 370, 700, 370),
            sheet(LabelKind.BARCODE, 2100, 2970, 72, 151, 7, 3, 660, 381, 635, 381),
            sheet(LabelKind.BARCODE, 2100, 2970, 80, 215, 10, 4, 485, 254, 485, 254),
            sheet(LabelKind.BARCODE, 2100, 2970, 47, 107, 13, 5, 406, 212, 381, 212),
            sheet(LabelKind.BARCODE, 1650, 2100, 175, 40, 6, 2, 660, 340, 640, 320),
            sheet(LabelKind.BARCODE, 1650, 2100, 55, 50, 10, 3, 520, 200, 500, 180));

    @Test
    void everyPrintedBarcodeReadsBackExactlyOnEverySheet() throws IOException {
        int read = 0;
        for (var sheet : SHEETS) {
            var labels = labels(sheet.perSheet() + 3);
            try (var document = Loader.loadPDF(print(sheet, labels, 1))) {
                assertEquals(2, document.getNumberOfPages());
                read += readBack(document, sheet, labels, 1);
            }
        }
        System.getLogger("test").log(System.Logger.Level.INFO, "{0} barcodes read back from rendered pages", read);
    }

    @Test
    void aPartlyUsedSheetGoesOnWhereItIsTold() throws IOException {
        var sheet = SHEETS.get(1);
        var labels = labels(5);
        try (var document = Loader.loadPDF(print(sheet, labels, 19))) {
            assertEquals(2, document.getNumberOfPages());
            readBack(document, sheet, labels, 19);
            var page = render(document, 0);
            for (int place = 1; place < 19; place++)
                assertTrue(isWhite(label(page, sheet, place - 1)), "place " + place + " is not empty");
        }
    }

    @Test
    void nothingIsDrawnOutsideTheLabels() throws IOException {
        for (var sheet : SHEETS)
            try (var document = Loader.loadPDF(print(sheet, labels(sheet.perSheet()), 1))) {
                var page = render(document, 0);
                for (int place = 0; place < sheet.perSheet(); place++) clear(label(page, sheet, place));
                assertTrue(isWhite(page), sheet::name);
            }
    }

    @Test
    void aSpineHasTheCallNumberInLinesWithinItsBorders() throws IOException {
        var sheet = sheet(LabelKind.SPINE, 2100, 2970, 100, 135, 5, 6, 320, 540, 300, 500);
        var labels = List.of(
                new Label("A1", "899.221 3 TOE s", "Bumi Manusia"),
                new Label("A2", "R 2X1.2 SHI t jil. 10", "Tafsir"),
                new Label("A3", "959.812345678901234567890123456789 SUPERPANJANGSEKALITAKBERHENTI z", "x"));
        var out = new ByteArrayOutputStream();
        new SheetPdf<>(sheet, new SpineArt()).write(labels, 1, WORDS, out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var text = new PDFTextStripper().getText(document);
            for (var line : List.of("899.221 3", "TOE", "s", "R", "2X1.2", "SHI", "jil. 10"))
                assertTrue(text.contains(line), line);
            var page = render(document, 0);
            for (int place = 0; place < labels.size(); place++) clear(label(page, sheet, place));
            assertTrue(isWhite(page));
        }
    }

    @Test
    void callNumbersAreBrokenAsLibrariansDo() {
        assertEquals(List.of("R", "899.221 3", "TOE", "s", "jil. 2"), CallNumberLines.of("R 899.221 3 TOE s jil. 2"));
        assertEquals(List.of("2X1.2", "SHI", "t"), CallNumberLines.of("2X1.2 SHI t"));
        assertEquals(List.of("808.3", "TOE", "s", "2019", "c.2"), CallNumberLines.of("808.3 TOE s 2019 c.2"));
        assertEquals(List.of("[Fic]", "HIR", "l"), CallNumberLines.of("[Fic] HIR l"));
    }

    @Test
    void theDocumentSaysItsTitleAndLanguage() throws IOException {
        try (var document = Loader.loadPDF(print(SHEETS.get(0), labels(1), 1))) {
            assertEquals("Label barcode", document.getDocumentInformation().getTitle());
            assertEquals("id", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void aBarcodeTooLongForItsLabelIsKnownBefore() {
        var art = new BarcodeArt("Perpustakaan");

        assertFalse(art.fits(new Label("A".repeat(40), null, null), SheetPdf.points(381)));
        assertTrue(art.fits(new Label("PKS00000018", null, null), SheetPdf.points(381)));
    }

    @Test
    void aThousandLabelsTakeLessThanASecond() {
        print(SHEETS.get(3), labels(100), 1);
        long before = System.nanoTime();
        int size = print(SHEETS.get(3), labels(1000), 1).length;
        long millis = (System.nanoTime() - before) / 1_000_000;
        before = System.nanoTime();
        print(SHEETS.get(3), labels(2000), 1);
        long twice = (System.nanoTime() - before) / 1_000_000;

        System.getLogger("test")
                .log(
                        System.Logger.Level.INFO,
                        "1,000 labels in {0} ms, {1} bytes; 2,000 in {2} ms",
                        millis,
                        size,
                        twice);
        assertTrue(millis < 1000, millis + " ms");
    }

    private static int readBack(PDDocument document, LabelSheetView sheet, List<Label> labels, int start)
            throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) pages.add(render(document, i));
        for (int i = 0; i < labels.size(); i++) {
            int place = start - 1 + i;
            var image = label(pages.get(place / sheet.perSheet()), sheet, place % sheet.perSheet());
            assertEquals(labels.get(i).barcode(), decode(image));
        }
        return labels.size();
    }

    private static String decode(BufferedImage label) {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(label)));
        try {
            return new Code128Reader()
                    .decode(
                            bitmap,
                            Map.of(
                                    DecodeHintType.TRY_HARDER,
                                    true,
                                    DecodeHintType.POSSIBLE_FORMATS,
                                    List.of(BarcodeFormat.CODE_128)))
                    .getText();
        } catch (NotFoundException none) {
            return "no barcode found";
        } catch (ReaderException unreadable) {
            return unreadable.toString();
        }
    }

    private static List<Label> labels(int number) {
        var shapes = List.of("PKS%08d", "SLK%05d", "%012d", "IT-%04dx.Z");
        return IntStream.range(0, number)
                .mapToObj(i -> new Label(
                        shapes.get(i % shapes.size()).formatted(i * 7919),
                        "899.221 3 TOE s",
                        "Tenggelamnya Kapal van der Wijck: sebuah judul yang panjang sekali Société"))
                .toList();
    }

    private static byte[] print(LabelSheetView sheet, List<Label> labels, int start) {
        var out = new ByteArrayOutputStream();
        new SheetPdf<>(sheet, new BarcodeArt(WORDS.library())).write(labels, start, WORDS, out);
        return out.toByteArray();
    }

    private static BufferedImage render(PDDocument document, int page) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
    }

    private static BufferedImage label(BufferedImage page, LabelSheetView sheet, int place) {
        int left = pixels(sheet.marginLeft() + place % sheet.columns() * sheet.pitchX());
        int top = pixels(sheet.marginTop() + place / sheet.columns() * sheet.pitchY());
        return page.getSubimage(
                left,
                top,
                Math.min(pixels(sheet.labelWidth()), page.getWidth() - left),
                Math.min(pixels(sheet.labelHeight()), page.getHeight() - top));
    }

    private static int pixels(int tenths) {
        return Math.round(tenths * DPI / 254f);
    }

    private static boolean isWhite(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++) if ((image.getRGB(x, y) & 0xff) < 250) return false;
        return true;
    }

    private static void clear(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++) image.setRGB(x, y, 0xffffffff);
    }

    private static LabelSheetView sheet(LabelKind kind, int... measures) {
        int[] m = measures;
        return new LabelSheetView(
                1, 0, m[8] + " x " + m[9], kind, m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8], m[9]);
    }
}
