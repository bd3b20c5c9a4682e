package id.solok.library.covers;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a picture anew in the sizes that are kept, on white, and writes it as JPEG. */
final class Redraw {
    private static final float QUALITY = 0.82f;

    private Redraw() {}

    static CoverArt of(byte[] file) {
        var picture = Picture.decode(file, CoverSize.LARGE.width());
        var large = scaled(picture, CoverSize.LARGE.width());
        var small = scaled(large, CoverSize.SMALL.width());
        return new CoverArt(jpeg(small), jpeg(large), large.getWidth(), large.getHeight());
    }

    // by halves, so that no line is lost on the way; never enlarged
    private static BufferedImage scaled(BufferedImage picture, int wanted) {
        int width = Math.min(wanted, picture.getWidth());
        var step = picture;
        while (step.getWidth() / 2 > width) step = drawn(step, step.getWidth() / 2);
        return drawn(step, width);
    }

    private static BufferedImage drawn(BufferedImage picture, int width) {
        int height = Math.max(1, Math.round((float) picture.getHeight() * width / picture.getWidth()));
        var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return target;
    }

    private static byte[] jpeg(BufferedImage picture) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
