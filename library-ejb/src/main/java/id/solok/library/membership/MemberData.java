package id.solok.library.membership;

import java.io.Serializable;
import java.util.Map;

/** All that is typed of a person; the NIK in clear, on its way to the vault. */
public record MemberData(
        String name,
        String type,
        String nik,
        Identity identity,
        Contact contact,
        Home home,
        Background background,
        Emergency emergency,
        String notes)
        implements Serializable {
    private static final long serialVersionUID = 1;

    /** Reads a form by the names of its fields; {@code InvalidInput} with all that cannot be kept. */
    public static MemberData read(Map<String, String> typed) {
        var fields = new Fields(typed);
        var data = new MemberData(
                fields.required("name", 200),
                fields.required("type", 50),
                Nik.cleaned(fields.text("nik", 40)),
                Identity.read(fields),
                Contact.read(fields),
                Home.read(fields),
                Background.read(fields),
                Emergency.read(fields),
                fields.text("notes", 2000));
        fields.throwIfAny();
        return data;
    }

    static MemberData of(MemberInput input) {
        return new MemberData(
                input.name(),
                input.type(),
                null,
                new Identity(null, null, null),
                new Contact(input.phone(), null, input.email(), null),
                new Home(null, null, null, null, null, null),
                new Background(null, null, null, null, null),
                new Emergency(null, null, null),
                null);
    }

    // no NIK in a log by accident
    @Override
    public String toString() {
        return "MemberData[" + type + "]";
    }
}
