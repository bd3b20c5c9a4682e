package id.solok.library.membership;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Invented people for trials: what is typed of them. */
public final class People {
    private People() {}

    /** A grown-up of a name that nobody else has. */
    public static Map<String, String> grownUp() {
        return person("general", "1990-05-04", "137201040590");
    }

    public static Map<String, String> child() {
        return person("child", "2018-05-04", "137201040518");
    }

    public static Map<String, String> with(Map<String, String> person, String... more) {
        Map<String, String> all = new HashMap<>(person);
        for (int i = 0; i < more.length; i += 2) all.put(more[i], more[i + 1]);
        return all;
    }

    /** What is typed of a guardian who is no member. */
    public static Map<String, String> withGuardian(Map<String, String> child) {
        return with(child, "guardianName", "Wali Uji", "guardianPhone", "081298765432", "guardianRelation", "MOTHER");
    }

    public static Enrolment enrolment(Map<String, String> typed, ConsentChannel channel) {
        boolean guardian = typed.containsKey("guardianName") || typed.containsKey("guardianCard");
        return new Enrolment(MemberData.read(typed), GuardianData.read(typed), !guardian, guardian, channel, "id");
    }

    private static Map<String, String> person(String type, String born, String nikWithoutSerial) {
        int serial = ThreadLocalRandom.current().nextInt(1, 10_000);
        int phone = ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
        return with(
                Map.of(),
                "name",
                "Uji " + UUID.randomUUID(),
                "type",
                type,
                "birthDate",
                born,
                "sex",
                "M",
                "nik",
                nikWithoutSerial + "%04d".formatted(serial),
                "phone",
                "0812" + phone,
                "village",
                "13.72.01.1002");
    }
}
