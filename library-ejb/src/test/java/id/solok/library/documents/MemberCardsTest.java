package id.solok.library.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import id.solok.library.core.InvalidInput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What is printed on cards is read back from the rendered page, bars and QR code alike. */
class MemberCardsTest {
    private static final int DPI = 300;
    private static final CardWords WORDS = new CardWords(
            new DocumentWords("Kartu anggota", "Perpustakaan Kota Solok", "id"),
            "Kartu Anggota",
            "No. Anggota",
            "Berlaku hingga");

    private final MemberCards cards = new MemberCards();

    private static List<MemberCard> members(int number, byte[] photo) {
        return IntStream.range(0, number)
                .mapToObj(i -> new MemberCard(
                        "PKS%08d".formatted(i * 7919),
                        "Anggota Percobaan Nomor " + i,
                        "Pelajar",
                        "24 November 2027",
                        photo))
                .toList();
    }

    @Test
    void aThousandCardsOnSheetsReadBack() throws IOException {
        var members = members(1000, null);
        long start = System.nanoTime();
        var pdf = cards.pdf(members, CardLayout.SHEET, WORDS);
        System.out.printf(
                "cards: 1,000 on sheets in %.1f s, %d KB%n", (System.nanoTime() - start) / 1e9, pdf.length / 1000);

        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(100, document.getNumberOfPages());
            for (int page : List.of(0, 49, 99))
                for (int place = 0; place < 10; place++)
                    readsBack(members.get(page * 10 + place), card(document, page, CardLayout.SHEET, place));
        }
    }

    @Test
    void aSingleCardHasTheSizeOfACardAndSaysWhatItIs() throws IOException {
        var member = members(1, photo()).get(0);
        try (var document = Loader.loadPDF(cards.pdf(List.of(member), CardLayout.SINGLE, WORDS))) {
            var size = document.getPage(0).getMediaBox();
            assertEquals(85.6, size.getWidth() * 25.4 / 72, 0.05);
            assertEquals(54.0, size.getHeight() * 25.4 / 72, 0.05);
            var text = new PDFTextStripper().getText(document);
            for (var part : List.of("Perpustakaan Kota Solok", member.name(), member.number(), "24 November 2027"))
                assertTrue(text.contains(part), part);
            readsBack(member, card(document, 0, CardLayout.SINGLE, 0));
        }
    }

    @Test
    void aLongNameAndALongNumberStayOnTheCard() throws IOException {
        var member = new MemberCard(
                "PKS99999999",
                "Raden Mas Panji Sosrokartono yang namanya panjang sekali tanpa akhir sama sekali",
                "Pegawai Negeri dari luar daerah yang bekerja di kota",
                "31 Desember 2027",
                null);
        try (var document = Loader.loadPDF(cards.pdf(List.of(member), CardLayout.SINGLE, WORDS))) {
            assertEquals(1, document.getNumberOfPages());
            readsBack(member, card(document, 0, CardLayout.SINGLE, 0));
        }
        var tooLong = new MemberCard("X".repeat(60), "A", "B", "C", null);
        assertThrows(InvalidInput.class, () -> cards.pdf(List.of(tooLong), CardLayout.SINGLE, WORDS));
    }

    @Test
    void noCardsAreRefused() {
        assertThrows(InvalidInput.class, () -> cards.pdf(List.of(), CardLayout.SHEET, WORDS));
    }

    private static byte[] photo() throws IOException {
        var picture = new BufferedImage(240, 320, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x9fb8c8));
        pen.fillRect(0, 0, 240, 320);
        pen.setColor(new Color(0x6b4a3a));
        pen.fillOval(70, 60, 100, 120);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }

    private static void readsBack(MemberCard member, BufferedImage card) {
        assertEquals(member.number(), decode(card, BarcodeFormat.CODE_128));
        assertEquals(member.number(), decode(card, BarcodeFormat.QR_CODE));
    }

    private static BufferedImage card(PDDocument document, int page, CardLayout layout, int place) throws IOException {
        var sheet = layout.sheet();
        var image = new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
        int left = pixels(sheet.marginLeft() + place % sheet.columns() * sheet.pitchX());
        int top = pixels(sheet.marginTop() + place / sheet.columns() * sheet.pitchY());
        return image.getSubimage(
                left,
                top,
                Math.min(pixels(sheet.labelWidth()), image.getWidth() - left),
                Math.min(pixels(sheet.labelHeight()), image.getHeight() - top));
    }

    private static int pixels(int tenths) {
        return Math.round(tenths * DPI / 254f);
    }

    private static String decode(BufferedImage card, BarcodeFormat format) {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(card)));
        try {
            return new MultiFormatReader()
                    .decode(
                            bitmap,
                            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(format)))
                    .getText();
        } catch (NotFoundException none) {
            return "no " + format;
        }
    }
}
