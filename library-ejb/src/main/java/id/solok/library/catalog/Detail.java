package id.solok.library.catalog;

import static id.solok.library.catalog.Form.AUDIO;
import static id.solok.library.catalog.Form.DAISY;
import static id.solok.library.catalog.Form.EBOOK;
import static id.solok.library.catalog.Form.KIT;
import static id.solok.library.catalog.Form.MAP;
import static id.solok.library.catalog.Form.MUSIC;
import static id.solok.library.catalog.Form.SERIAL;
import static id.solok.library.catalog.Form.VIDEO;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the form asks for beyond the title page, the place of it in MARC 21, and the kinds of material that need it. */
public enum Detail {
    OTHER_ISBNS("otherIsbns", "020", "  a", true, EnumSet.allOf(Form.class)),
    ISSN("issn", "022", "  a", true, EnumSet.of(SERIAL)),
    FREQUENCY("frequency", "310", "  a", false, EnumSet.of(SERIAL)),
    ISSUES("issues", "362", "0 a", false, EnumSet.of(SERIAL)),
    DURATION("duration", "306", "  a", false, EnumSet.of(AUDIO, DAISY, MUSIC, VIDEO)),
    NARRATOR("narrator", "511", "0 a", false, EnumSet.of(AUDIO, DAISY, MUSIC, VIDEO)),
    SCALE("scale", "255", "  a", false, EnumSet.of(MAP)),
    PARTS("parts", "300", "  e", false, EnumSet.of(KIT)),
    ADDRESS("address", "856", "40u", true, EnumSet.of(EBOOK, DAISY, AUDIO, VIDEO)),
    FILE_FORMAT("fileFormat", "347", "  b", false, EnumSet.of(EBOOK, DAISY, AUDIO, VIDEO)),
    SERIES("series", "490", "1 a", true, EnumSet.complementOf(EnumSet.of(SERIAL))),
    ORIGINAL_TITLE("originalTitle", "240", "10a", false, EnumSet.complementOf(EnumSet.of(SERIAL, MAP, KIT, MUSIC))),
    ORIGINAL_LANGUAGE("originalLanguage", "041", "1 h", false, ORIGINAL_TITLE.forms),
    CONTENTS("contents", "505", "0 a", false, EnumSet.complementOf(EnumSet.of(SERIAL, MAP))),
    AUDIENCE("audience", "008", null, false, EnumSet.complementOf(EnumSet.of(SERIAL, MAP))),
    AUDIENCE_NOTE("audienceNote", "521", "  a", false, EnumSet.complementOf(EnumSet.of(MAP))),
    NOTES("notes", "500", "  a", true, EnumSet.allOf(Form.class));

    private final String key;
    private final String tag;
    private final String place;
    private final boolean many;
    private final Set<Form> forms;

    Detail(String key, String tag, String place, boolean many, Set<Form> forms) {
        this.key = key;
        this.tag = tag;
        this.place = place;
        this.many = many;
        this.forms = forms;
    }

    /** The name in forms and REST. */
    public String key() {
        return key;
    }

    /** Whether it is given once or several times. */
    public boolean isMany() {
        return many;
    }

    /** The codes of the forms that need it. */
    public List<String> forms() {
        return forms.stream().map(Form::code).toList();
    }

    /** The same codes in one text. */
    public String formCodes() {
        return String.join(" ", forms());
    }

    String tag() {
        return tag;
    }

    char first() {
        return place.charAt(0);
    }

    char second() {
        return place.charAt(1);
    }

    String code() {
        return place.substring(2);
    }

    static Optional<Detail> of(String key) {
        return Arrays.stream(values()).filter(detail -> detail.key.equals(key)).findFirst();
    }
}
