package id.solok.library.covers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.InvalidInput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RedrawTest {
    @Test
    void aPhotoBecomesTwoSmallJpegs() throws IOException {
        var art = Redraw.of(file(2000, 3000, "jpeg"));

        assertEquals(480, art.width());
        assertEquals(720, art.height());
        var large = ImageIO.read(new ByteArrayInputStream(art.large()));
        assertEquals(480, large.getWidth());
        var small = ImageIO.read(new ByteArrayInputStream(art.small()));
        assertEquals(200, small.getWidth());
        assertEquals(300, small.getHeight());
    }

    @Test
    void aSmallPngWithHolesIsNotEnlargedAndGetsWhitePaper() throws IOException {
        var picture = new BufferedImage(120, 180, BufferedImage.TYPE_INT_ARGB);

        var art = Redraw.of(bytes(picture, "png"));

        assertEquals(120, art.width());
        var white =
                new Color(ImageIO.read(new ByteArrayInputStream(art.small())).getRGB(60, 90));
        assertTrue(white.getRed() > 250 && white.getGreen() > 250 && white.getBlue() > 250);
    }

    @Test
    void whatTheCameraTurnedStandsUpright() throws IOException {
        var landscape = file(900, 600, "jpeg");

        var art = Redraw.of(withExif(landscape, 6));

        assertEquals(480, art.width());
        assertEquals(720, art.height());
        var turned = ImageIO.read(new ByteArrayInputStream(art.large()));
        // the red corner was at the upper left; turned clockwise it is at the upper right
        assertTrue(new Color(turned.getRGB(460, 15)).getRed() > 200);
        assertTrue(new Color(turned.getRGB(20, 15)).getRed() < 120);
    }

    @Test
    void nothingOfTheFileGoesOut() throws IOException {
        var secret = withExif(file(600, 900, "jpeg"), 1);

        var art = Redraw.of(secret);

        assertTrue(new String(secret, ISO_8859_1).contains("Exif"));
        assertFalse(new String(art.large(), ISO_8859_1).contains("Exif"));
        assertFalse(new String(art.small(), ISO_8859_1).contains("Exif"));
    }

    @Test
    void brokenExifIsNoHindrance() throws IOException {
        var file = withExif(file(300, 400, "jpeg"), 6);
        for (int at = 4; at < 44; at++) {
            var broken = file.clone();
            Arrays.fill(broken, at, 44, (byte) 0xff);
            assertNotNull(Orientation.of(broken));
        }
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        refused("core.required", new byte[0]);
        refused("covers.neither-jpeg-nor-png", "bukan gambar".getBytes(UTF_8));
        refused("covers.neither-jpeg-nor-png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8));
        refused("covers.neither-jpeg-nor-png", bytes(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "gif"));
        refused("covers.neither-jpeg-nor-png", "RIFF\0\0\0\0WEBPVP8 ".getBytes(UTF_8));
        refused("covers.unreadable", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1, 2, 3});
        refused("covers.too-large", Arrays.copyOf(file(200, 300, "jpeg"), Picture.MOST_BYTES + 1));
    }

    @Test
    void aPictureCutShortIsRefused() throws IOException {
        for (var format : new String[] {"jpeg", "png"}) {
            var whole = file(600, 900, format);
            for (int part = 1; part < 10; part++)
                refused("covers.unreadable", Arrays.copyOf(whole, whole.length * part / 10));
        }
    }

    @Test
    void wrongMeasuresAreRefusedBeforeDecoding() throws IOException {
        refused("covers.too-small", file(99, 150, "png"));
        refused("covers.odd-shape", file(100, 500, "png"));
        refused("covers.too-many-pixels", bomb(19_000, 19_000));
        refused("covers.too-many-pixels", bomb(2_000_000_000, 200));
    }

    @Test
    void damagedFilesAreRefusedAndNothingElse() throws IOException {
        var random = new Random(4);
        for (var format : new String[] {"jpeg", "png"}) {
            var whole = file(200, 300, format);
            for (int i = 0; i < 300; i++) {
                var damaged = whole.clone();
                for (int j = 0; j < 4; j++) damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
                try {
                    Redraw.of(damaged);
                } catch (InvalidInput fine) {
                    assertEquals("cover", fine.problems().get(0).field());
                }
            }
        }
    }

    private static void refused(String code, byte[] file) {
        var refusal = assertThrows(InvalidInput.class, () -> Redraw.of(file));
        assertEquals(code, refusal.problems().get(0).code());
    }

    /** A picture with a red corner at the upper left and noise elsewhere. */
    private static byte[] file(int width, int height, String format) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int y = 0; y < height; y += 3)
            for (int x = 0; x < width; x += 3) picture.setRGB(x, y, random.nextInt(0x50) * 0x101);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 5, height / 5);
        graphics.dispose();
        return bytes(picture, format);
    }

    private static byte[] bytes(BufferedImage picture, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(picture, format, out));
        return out.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xffe1).putShort((short) 34).put("Exif\0\0".getBytes(ISO_8859_1));
        exif.put("MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0);
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG of a few hundred kilobytes whose pixels would fill the memory. */
    private static byte[] bomb(int width, int height) {
        var deflater = new Deflater(9);
        deflater.setInput(new byte[50_000_000]);
        deflater.finish();
        var data = new byte[200_000];
        int length = deflater.deflate(data);
        deflater.end();
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var png = ByteBuffer.allocate(300_000);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a});
        chunk(png, "IHDR", head.array(), 13);
        chunk(png, "IDAT", data, length);
        chunk(png, "IEND", new byte[0], 0);
        return Arrays.copyOf(png.array(), png.position());
    }

    private static void chunk(ByteBuffer png, String name, byte[] data, int length) {
        var sum = new CRC32();
        sum.update(name.getBytes(ISO_8859_1));
        sum.update(data, 0, length);
        png.putInt(length).put(name.getBytes(ISO_8859_1)).put(data, 0, length).putInt((int) sum.getValue());
    }
}
