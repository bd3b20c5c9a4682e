package id.solok.library.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.util.Map;

/** Code 128 (ISO/IEC 15417) as a path for a page, with its quiet zones. */
public final class BarCode {
    private static final int QUIET = 20;

    private final BitMatrix bars;

    private BarCode(BitMatrix bars) {
        this.bars = bars;
    }

    public static BarCode of(String text) {
        return new BarCode(
                new Code128Writer().encode(text, BarcodeFormat.CODE_128, 0, 1, Map.of(EncodeHintType.MARGIN, QUIET)));
    }

    /** Modules from side to side, with the quiet zones. */
    public int width() {
        return bars.getWidth();
    }

    /** The bars as the path of an SVG whose unit is one module. */
    public String path(int height) {
        var path = new StringBuilder();
        for (int x = 0; x < width(); x++) {
            int start = x;
            while (x < width() && bars.get(x, 0)) x++;
            if (x > start)
                path.append('M')
                        .append(start)
                        .append(" 0h")
                        .append(x - start)
                        .append('v')
                        .append(height)
                        .append("h-")
                        .append(x - start)
                        .append('z');
        }
        return path.toString();
    }
}
