package id.solok.library.covers;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera says a photo must be turned to stand upright: the Exif orientation, 1 to 8. */
record Orientation(int value) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int EXIF = 0xe1;
    private static final int SCAN = 0xda;
    private static final int TAG = 0x112;
    private static final long EXIF_MARK = 0x457869660000L;
    private static final int MOST_ENTRIES = 200;

    /** What the file says; upright when it says nothing that can be read. */
    static Orientation of(byte[] file) {
        var in = ByteBuffer.wrap(file);
        for (int at = 2; at + 4 <= file.length && (file[at] & 0xff) == 0xff; ) {
            int marker = file[at + 1] & 0xff;
            int length = in.getShort(at + 2) & 0xffff;
            if (marker == SCAN || length < 2 || at + 2 + length > file.length) return UPRIGHT;
            if (marker == EXIF && length > 16 && in.getLong(at + 4) >>> 16 == EXIF_MARK)
                return read(in.slice(at + 10, length - 8));
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Orientation read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.limit() < 8 ? -1 : tiff.getInt(4);
        if (directory < 0 || directory + 2 > tiff.limit()) return UPRIGHT;
        int entries = Math.min(tiff.getShort(directory) & 0xffff, MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (entry + 12 > tiff.limit()) return UPRIGHT;
            if ((tiff.getShort(entry) & 0xffff) == TAG) return valid(tiff.getShort(entry + 8));
        }
        return UPRIGHT;
    }

    private static Orientation valid(int value) {
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
    }

    BufferedImage upright(BufferedImage image) {
        if (value == 1) return image;
        int width = image.getWidth();
        int height = image.getHeight();
        boolean turned = value >= 5;
        var target = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        var nearest = new AffineTransformOp(turn(width, height), AffineTransformOp.TYPE_NEAREST_NEIGHBOR);
        var graphics = target.createGraphics();
        graphics.drawImage(image, nearest, 0, 0);
        graphics.dispose();
        return target;
    }

    // where the point (x, y) of the file goes: m00 m10 m01 m11 m02 m12
    private AffineTransform turn(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
