package id.solok.library.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndonesianStemTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "baca membaca bacaan dibaca pembaca terbaca bacalah",
                "tulis menulis penulis tulisan ditulis tertulis menuliskan",
                "nyanyi menyanyi penyanyi nyanyian menyanyikan",
                "karang mengarang pengarang karangan dikarang",
                "masak memasak masakan pemasak dimasak",
                "ajar belajar pelajaran pembelajaran pelajar mengajar pengajaran mempelajari",
                "pustaka perpustakaan kepustakaan pustakawan",
                "tani pertanian petani bertani",
                "sehat kesehatan menyehatkan",
                "pimpin memimpin pemimpin kepemimpinan pimpinan",
                "perintah pemerintah pemerintahan memerintah",
                "didik pendidikan mendidik didikan pendidik",
                "obat pengobatan mengobati",
                "sakit penyakit kesakitan menyakiti",
                "pilih pemilihan memilih pilihan",
                "jalan perjalanan berjalan menjalankan",
                "teliti penelitian meneliti peneliti",
                "ternak peternakan beternak peternak",
                "main permainan bermain pemain memainkan",
                "makan makanan memakan dimakan",
                "mimpi pemimpi bermimpi",
                "rantau merantau perantau perantauan",
                "curi mencuri pencuri curian",
                "beli membeli pembelian pembeli",
                "kerja pekerjaan bekerja pekerja mengerjakan",
                "kuasa penguasa kekuasaan menguasai",
                "pakai memakai pakaian pemakaian",
                "mulai memulai dimulai",
                "nikah pernikahan menikah menikahkan",
                "rawat perawatan keperawatan merawat",
                "tahu pengetahuan mengetahui",
                "cinta percintaan mencintai bercinta cintaku",
                "roboh robohnya",
                "hilang hilanglah",
                "bank perbankan",
                "syair penyair"
            })
    void formsOfAWordShareTheirRoot(String forms) {
        var words = forms.split(" ");
        for (var word : words) assertEquals(words[0], IndonesianStem.of(word), word);
    }

    @ParameterizedTest
    @CsvSource({
        "terapi, api", "perdata, data", "perawan, awan", "permata, mata", "beruang, uang", "pesisir, sisir",
        "selatan, selat", "masalah, masa", "kopi, topi", "melayu, layu", "pemuda, muda", "masakan, masa",
        "pemimpi, pemimpin", "kapal, kapan"
    })
    void whatOnlyLooksAlikeStaysApart(String one, String other) {
        assertNotEquals(IndonesianStem.of(one), IndonesianStem.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"buku", "ilmu", "sekolah", "sungai", "makan", "terang", "perang", "menara", "perempuan", "a"})
    void rootsStayWhole(String root) {
        assertEquals(root, IndonesianStem.of(root));
    }

    @Test
    void anyLettersHaveARoot() {
        var random = new Random(4);
        for (int i = 0; i < 200_000; i++) {
            var word = new StringBuilder();
            for (int length = 1 + random.nextInt(14); length > 0; length--)
                word.append("aiunngmrtpkesydlbh".charAt(random.nextInt(18)));
            var stem = IndonesianStem.of(word.toString());
            assertEquals(false, stem.isEmpty() || stem.length() > word.length() + 1, word.toString());
        }
    }
}
