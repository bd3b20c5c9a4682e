package id.solok.library.covers;

import id.solok.library.core.InvalidInput;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a JPEG or PNG somebody sent, with no more memory than its measures allow. */
final class Picture {
    static final int MOST_BYTES = 10_000_000;
    static final int LEAST_SIDE = 100;
    private static final int MOST_SIDE = 20_000;
    private static final long MOST_PIXELS = 60_000_000;
    private static final int MOST_TIMES_AS_LONG = 4;
    private static final String FIELD = "cover";

    private Picture() {}

    /** The picture as it is looked at, at least {@code width} wide where it was; else {@link InvalidInput} at cover. */
    static BufferedImage decode(byte[] file, int width) {
        if (file == null || file.length == 0) throw refused("core.required");
        if (file.length > MOST_BYTES) throw refused("covers.too-large", MOST_BYTES / 1_000_000);
        var reader = ImageIO.getImageReadersByFormatName(format(file)).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return Orientation.of(file).upright(read(reader, width));
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException broken) {
            // what the decoder throws at a broken file, by its documentation and by trial
            throw refused("covers.unreadable");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, int wanted) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        check(width, height);
        var cut = new boolean[1];
        reader.addIIOReadWarningListener(
                (source, warning) -> cut[0] |= warning.toLowerCase(Locale.ROOT).contains("premature end"));
        var parameters = reader.getDefaultReadParam();
        // every n-th pixel, still twice as many as are needed: the rest is never held in memory
        int step = Math.max(1, Math.min(width, height) / (2 * wanted));
        parameters.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, parameters);
        if (cut[0]) throw refused("covers.unreadable");
        return image;
    }

    private static void check(int width, int height) {
        int shorter = Math.min(width, height);
        int longer = Math.max(width, height);
        if (longer > MOST_SIDE || (long) width * height > MOST_PIXELS) throw refused("covers.too-many-pixels");
        if (shorter < LEAST_SIDE) throw refused("covers.too-small", LEAST_SIDE);
        if (longer > MOST_TIMES_AS_LONG * shorter) throw refused("covers.odd-shape");
    }

    private static String format(byte[] file) {
        if (begins(file, 0xff, 0xd8, 0xff)) return "jpeg";
        if (begins(file, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) return "png";
        throw refused("covers.neither-jpeg-nor-png");
    }

    private static boolean begins(byte[] file, int... bytes) {
        if (file.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((file[i] & 0xff) != bytes[i]) return false;
        return true;
    }

    private static InvalidInput refused(String code, Object... args) {
        return InvalidInput.at(FIELD, code, args);
    }
}
