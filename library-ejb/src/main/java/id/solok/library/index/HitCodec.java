package id.solok.library.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** A hit as bytes beside its document, so that showing it costs no decompression of stored fields. */
final class HitCodec {
    private static final int LONGEST = 1_000;
    private static final int AUTHORS = 10;

    private HitCodec() {}

    static BytesRef write(SearchHit hit) {
        try {
            var out = new ByteBuffersDataOutput();
            out.writeVLong(hit.id());
            text(out, hit.title());
            text(out, hit.subtitle());
            texts(out, hit.authors());
            text(out, hit.publisher());
            number(out, hit.year());
            text(out, hit.language());
            text(out, hit.form());
            text(out, hit.classNumber());
            text(out, hit.callNumber());
            text(out, hit.room());
            out.writeVLong(hit.copies());
            out.writeVLong(hit.available());
            texts(out, hit.isbns());
            out.writeVLong(hit.cover() == null ? 0 : hit.cover() + 1);
            return new BytesRef(out.toArrayCopy());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static SearchHit read(BytesRef bytes) throws IOException {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return new SearchHit(
                in.readVLong(),
                text(in),
                text(in),
                texts(in),
                text(in),
                number(in),
                text(in),
                text(in),
                text(in),
                text(in),
                text(in),
                in.readVLong(),
                in.readVLong(),
                texts(in),
                version(in),
                1);
    }

    private static void text(DataOutput out, String text) throws IOException {
        out.writeByte((byte) (text == null ? 0 : 1));
        if (text != null) out.writeString(cut(text));
    }

    private static String text(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : in.readString();
    }

    private static void texts(DataOutput out, List<String> texts) throws IOException {
        int size = Math.min(texts.size(), AUTHORS);
        out.writeVInt(size);
        for (var text : texts.subList(0, size)) out.writeString(cut(text));
    }

    private static List<String> texts(DataInput in) throws IOException {
        int size = in.readVInt();
        if (size == 0) return List.of();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) texts.add(in.readString());
        return texts;
    }

    private static void number(DataOutput out, Integer number) throws IOException {
        out.writeVInt(number == null ? 0 : number + 1);
    }

    private static Integer number(DataInput in) throws IOException {
        int number = in.readVInt();
        return number == 0 ? null : number - 1;
    }

    private static Long version(DataInput in) throws IOException {
        long version = in.readVLong();
        return version == 0 ? null : version - 1;
    }

    // no half of a surrogate pair at the end
    private static String cut(String text) {
        if (text.length() <= LONGEST) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
