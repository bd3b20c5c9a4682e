package id.solok.library.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.Map;

/** A QR code (ISO/IEC 18004) as squares: for paper, and as a path for a page. */
public final class QrCode {
    private static final int QUIET = 4;

    private final BitMatrix squares;

    private QrCode(BitMatrix squares) {
        this.squares = squares;
    }

    /** The smallest code that holds the text; refuses what is too long for any. */
    public static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code", tooLong);
        }
    }

    /** Squares on each side, with the quiet zone. */
    public int size() {
        return squares.getWidth();
    }

    /** The dark squares as the path of an SVG whose unit is one square. */
    public String path() {
        var path = new StringBuilder();
        each((x, y, length) -> path.append('M')
                .append(x)
                .append(' ')
                .append(y)
                .append('h')
                .append(length)
                .append("v1h-")
                .append(length)
                .append('z'));
        return path.toString();
    }

    void draw(float left, float bottom, float side, PdfContentByte page) {
        float square = side / size();
        each((x, y, length) ->
                page.rectangle(left + x * square, bottom + side - (y + 1) * square, length * square, square));
        page.fill();
    }

    private interface Run {
        void at(int x, int y, int length);
    }

    private void each(Run run) {
        for (int y = 0; y < size(); y++)
            for (int x = 0; x < size(); x++) {
                int start = x;
                while (x < size() && squares.get(x, y)) x++;
                if (x > start) run.at(start, y, x - start);
            }
    }
}
