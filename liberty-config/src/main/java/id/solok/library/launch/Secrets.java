package id.solok.library.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys of one local system: made at its first start, kept in files only their owner may read. */
public final class Secrets {
    private static final String[] INTERNAL = {
        "db.password",
        "keycloak.db.password",
        "keycloak.admin.password",
        "client.library-web.secret",
        "ltpa.password",
        "keystore.password",
        "batch.password"
    };
    private static final String[] KEYS = {"vault.key", "vault.digest.key"};
    private static final int KEY_BYTES = 32;
    private static final String[] DEMO = {
        "user.password", "client.dinas-pendidikan.secret", "client.demo-katalog.secret", "client.demo-sirkulasi.secret"
    };
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Properties internal;
    private final Properties demo;

    private Secrets(Properties internal, Properties demo) {
        this.internal = internal;
        this.demo = demo;
    }

    /** Opens the secrets below {@code home}, making those that are missing; addresses are written anew each time. */
    static Secrets open(Installation at) throws IOException {
        var file = at.home().resolve("secrets.properties");
        filled(file, KEYS, KEY_BYTES, new Properties());
        var internal = filled(file, INTERNAL, 24, new Properties());
        var addresses = new Properties();
        addresses.setProperty("base.url", at.baseUrl());
        addresses.setProperty("token.url", at.tokenUrl());
        var demo = filled(at.home().resolve("demo.properties"), DEMO, 12, addresses);
        return new Secrets(internal, demo);
    }

    public String get(String name) {
        return demo.containsKey(name) ? demo.getProperty(name) : internal.getProperty(name);
    }

    private static Properties filled(Path file, String[] names, int length, Properties fixed) throws IOException {
        var all = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                all.load(in);
            }
        }
        var random = new SecureRandom();
        for (var name : names) all.computeIfAbsent(name, n -> length == KEY_BYTES ? key(random) : word(random, length));
        all.putAll(fixed);
        write(file, all);
        return all;
    }

    private static void write(Path file, Properties all) throws IOException {
        var text = new StringBuilder();
        all.stringPropertyNames().stream()
                .sorted()
                .forEach(name -> text.append(name)
                        .append('=')
                        .append(all.getProperty(name))
                        .append('\n'));
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, text.toString().getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static String key(SecureRandom random) {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String word(SecureRandom random, int length) {
        return random.ints(length, 0, ALPHABET.length())
                .collect(StringBuilder::new, (word, i) -> word.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }
}
