package id.solok.library.index;

import java.util.Map;
import java.util.Set;

/**
 * The root of an Indonesian word: particles and possessives, suffixes, prefixes. The nasal of me- and pe- swallows k, t, p
 * and s; where a vowel follows it, the lists of roots tell which letter was there, and the commonest is taken otherwise.
 * What only looks like having affixes is listed too. A wrong root does no harm as long as all forms of a word share it.
 */
final class IndonesianStem {
    private static final Set<String> ROOTS = Set.of(("""
            alasan angan baku bangku beku beranda berita beruang bidadari buku daripada halaman hikayat ilmu istilah jamu
            jembatan kalimantan kehendak kelompok kemarau kepala kerja keluarga kuku laku maka makalah mangku masalah
            melayu menara menteri nikah olah pahlawan pangeran pangku pemuda penduduk pengantin penjara pepatah perahu
            perawan percaya perdana perdata perempuan periksa perintah peristiwa perkara permata pertama pesantren
            pesawat pesisir pribadi ramadan risalah salah sekolah selatan sembilan serakah sultan tamu temu terapi
            langkah berkah naskah ampun rumpun himpun delapan silakan bahkan merdeka melati menantu mentari mentega
            wartawan ilmuwan kuliah sejarah suku paku saku siku kaku jumlah belah kalah telah celah
            pustaka kerabat teliti didik pakai capai sampai damai urai intai belai gapai rangkai lambai cerai bantai andai
            pegawai sungai
            """).strip().split("\\s+"));
    private static final Set<String> WITH_K = Set.of(("""
            kabar kabul kaca kacau kait kaji kalah kali kaligrafi kampanye kandang kandung karang karantina karya kasih
            kata kawal kawin kebun kecam kecil kecoh kehendak kejar kejut kelola keluar keluh kembali kembang kemas
            kemudi kenal kenang kendali kendara kepung kerja keras kering kerut ketik kirim kira kisah klaim kobar
            kolaborasi koleksi komentar komunikasi konsep konsumsi kontrol kopi koreksi korup kosong kotor kritik kuasa
            kubur kuat kukuh kuliah kumpul kunci kunjung kupas kurang kurung kutip kutuk kuras
            """).strip().split("\\s+"));
    private static final Set<String> WITH_M = Set.of(("""
            maaf mabuk macet main makan makna maksud malas mandi mangsa manfaat manja manis marah masak masuk matang
            mati mayat menang menantu mengerti mesra milik mimpi minat minta minum miskin mohon muai muat muda mudah
            mudik mukim mula mulai mulia mulus muncul murah murni musik musnah musuh mutilasi mahal makmur malam
            """).strip().split("\\s+"));
    private static final Set<String> WITH_N = Set.of(("""
            naik nama nanti nasihat natal negara nenek niat nikah nikmat nilai nina nista noda nonton normal novel
            nujum nuansa
            """).strip().split("\\s+"));
    private static final Set<String> WITH_NY = Set.of("nyanyi", "nyala", "nyaman", "nyata", "nyonya", "nyawa");
    private static final Set<String> WITH_R = Set.of(("""
            rabun racik raga raja rajut ramal rambah rambut ramu rancang rangkai rantau rasa rawat raya rebut rekam
            rekat rencana renang rendam rezeki rias ringan ringkas rintis rokok ronda rubah rumah rumus runding rupa
            rusak rakit rampok rajin ragam racun rukun rumput rambat
            """).strip().split("\\s+"));
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("pengetahuan", "tahu"),
            Map.entry("mengetahui", "tahu"),
            Map.entry("diketahui", "tahu"),
            Map.entry("belajar", "ajar"),
            Map.entry("pelajar", "ajar"),
            Map.entry("pelajari", "ajar"),
            Map.entry("bekerja", "kerja"),
            Map.entry("pekerja", "kerja"),
            Map.entry("pustakawan", "pustaka"),
            Map.entry("penyair", "syair"),
            Map.entry("susastra", "sastra"),
            Map.entry("kesusastraan", "sastra"),
            Map.entry("perbankan", "bank"));
    private static final int PREFIXES = 3;
    private static final int SHORTEST_AFFIXED = 5;

    private IndonesianStem() {}

    /** The root of a word in small letters without accents. */
    static String of(String word) {
        if (isWhole(word)) return IRREGULAR.getOrDefault(word, word);
        var bare = withoutOneOf(word, "lah", "kah", "pun");
        bare = withoutOneOf(bare, "nya", "ku", "mu");
        return isWhole(bare) ? bare : root(bare);
    }

    private static boolean isWhole(String word) {
        return word.length() < SHORTEST_AFFIXED || isRoot(word);
    }

    private static boolean isRoot(String word) {
        return ROOTS.contains(word)
                || WITH_K.contains(word)
                || WITH_M.contains(word)
                || WITH_N.contains(word)
                || WITH_NY.contains(word)
                || WITH_R.contains(word);
    }

    private static String withoutOneOf(String word, String... endings) {
        for (var ending : endings)
            if (word.endsWith(ending)) {
                var rest = word.substring(0, word.length() - ending.length());
                return enough(rest) && !endsInRoot(word) ? rest : word;
            }
        return word;
    }

    // "pelaku" ends in laku, "sekolah" is one itself: no particle there
    private static boolean endsInRoot(String word) {
        for (int start = Math.max(0, word.length() - 7); start <= word.length() - 4; start++)
            if (ROOTS.contains(word.substring(start)) || WITH_N.contains(word.substring(start))) return true;
        return false;
    }

    private static String root(String word) {
        var irregular = IRREGULAR.get(word);
        if (irregular != null) return irregular;
        if (word.endsWith("an") && isRoot(word.substring(0, word.length() - 2)))
            return word.substring(0, word.length() - 2);
        boolean acts = word.startsWith("me") || word.startsWith("di") || word.startsWith("ter");
        var stem = acts ? withoutVerbEnding(word) : withoutNounEnding(word);
        // ke- is a prefix only together with -an
        if (stem.length() < word.length() && stem.startsWith("ke") && isStart(stem.substring(2)))
            stem = stem.substring(2);
        for (int i = 0; i < PREFIXES && !isWhole(stem); i++) {
            var shorter = withoutPrefix(stem);
            if (shorter.equals(stem)) break;
            stem = shorter;
        }
        return stem;
    }

    private static String withoutVerbEnding(String word) {
        if (word.endsWith("kan")) return shortened(word, 3);
        if (word.endsWith("i")) return shortened(word, 1);
        return word.startsWith("ter") && word.endsWith("an") ? shortened(word, 2) : word;
    }

    private static String withoutNounEnding(String word) {
        return word.endsWith("an") ? shortened(word, 2) : word;
    }

    private static String shortened(String word, int ending) {
        var rest = word.substring(0, word.length() - ending);
        var root = withoutPrefix(word);
        if (isRoot(root) || !enough(rest)) return word;
        // two syllables stay beside the prefix: "mencuri" is of curi
        return !root.equals(word) && withoutPrefix(rest).equals(rest) ? word : rest;
    }

    private static String withoutPrefix(String word) {
        var irregular = IRREGULAR.get(word);
        if (irregular != null) return irregular;
        if (word.startsWith("me") || word.startsWith("pe")) {
            var nasal = withoutNasal(word);
            if (nasal != null) return nasal;
        }
        if (word.startsWith("ber") || word.startsWith("per") || word.startsWith("ter")) return withoutR(word);
        if (word.startsWith("di") || word.startsWith("pe")) return cut(word, 2);
        // be- before a syllable with -er-: beternak
        if (word.startsWith("be") && word.startsWith("er", 3)) return cut(word, 2);
        return word;
    }

    private static String withoutR(String word) {
        var withR = word.substring(2);
        return WITH_R.contains(withR) || withR.endsWith("an") && WITH_R.contains(withR.substring(0, withR.length() - 2))
                ? withR
                : cut(word, 3);
    }

    /** Null when there is no nasal prefix. */
    private static String withoutNasal(String word) {
        var rest = word.substring(2);
        if (rest.startsWith("ny")) return swallowed(word, rest.substring(2), "s", WITH_NY, "ny");
        if (rest.startsWith("ng"))
            return vowelFollows(rest, 2) ? swallowed(word, rest.substring(2), "", WITH_K, "k") : cut(word, 4);
        if (rest.startsWith("m"))
            return vowelFollows(rest, 1) ? swallowed(word, rest.substring(1), "p", WITH_M, "m") : cut(word, 3);
        if (rest.startsWith("n"))
            return vowelFollows(rest, 1) ? swallowed(word, rest.substring(1), "t", WITH_N, "n") : cut(word, 3);
        boolean bare = word.startsWith("me") && !rest.isEmpty() && "lrwy".indexOf(rest.charAt(0)) >= 0;
        return bare ? cut(word, 2) : null;
    }

    private static String swallowed(String word, String rest, String usual, Set<String> roots, String other) {
        var root = begunWith(other + rest, roots) ? other + rest : usual + rest;
        return enough(root) ? root : word;
    }

    private static boolean begunWith(String word, Set<String> roots) {
        for (int end = word.length(); end >= Math.max(4, word.length() - 3); end--)
            if (roots.contains(word.substring(0, end))) return isEnding(word.substring(end));
        return false;
    }

    private static boolean isEnding(String rest) {
        return rest.isEmpty() || rest.equals("i") || rest.equals("an") || rest.equals("kan");
    }

    private static boolean vowelFollows(String word, int at) {
        return at < word.length() && isVowel(word.charAt(at));
    }

    private static String cut(String word, int prefix) {
        var rest = word.substring(prefix);
        return isStart(rest) ? rest : word;
    }

    /** Whether a word may begin so and is long enough for one. */
    private static boolean isStart(String rest) {
        if (!enough(rest)) return false;
        if (isVowel(rest.charAt(0)) || isVowel(rest.charAt(1))) return true;
        return "ng ny sy kh pr tr kr br dr gr kl pl bl gl st sk sp".contains(rest.substring(0, 2));
    }

    private static boolean enough(String word) {
        return word.length() > 2 && word.chars().filter(IndonesianStem::isVowel).count() > 1;
    }

    private static boolean isVowel(int c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
