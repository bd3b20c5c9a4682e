package id.solok.library.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitCodecTest {
    private static SearchHit hit(String title, List<String> authors, Integer year, Long cover) {
        return new SearchHit(
                9_000_000_000L,
                title,
                null,
                authors,
                "Kanisius",
                year,
                "ind",
                "book",
                null,
                "899 Hir l",
                "umum",
                3,
                2,
                List.of("9789793062792"),
                cover,
                1);
    }

    @Test
    void comesBackAsItWas() throws IOException {
        for (var hit : List.of(
                hit("Laskar Pelangi", List.of("Andrea Hirata"), 2005, 0L),
                hit("红楼梦 😀", List.of(), null, null),
                hit("", List.of("A", "B"), 0, 7L))) assertEquals(hit, HitCodec.read(HitCodec.write(hit)));
    }

    @Test
    void whatIsTooLongIsCutBetweenLetters() throws IOException {
        var read =
                HitCodec.read(HitCodec.write(hit("a".repeat(999) + "😀" + "b", Collections.nCopies(50, "A"), 1, null)));
        assertEquals("a".repeat(999), read.title());
        assertEquals(10, read.authors().size());
    }
}
