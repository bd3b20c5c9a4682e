package id.solok.library.interfaces;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.solok.library.launch.LocalSystem;
import id.solok.library.system.Curl;
import id.solok.library.system.CurlAnswer;
import id.solok.library.system.SystemUnderTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Another system that speaks REST to the library, by curl and with the token of a demo client. */
record Rest(LocalSystem system, String token) {
    static Rest as(String client) {
        var system = SystemUnderTest.get();
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(client, system.secrets().get("client." + client + ".secret"));
        var answer = Curl.run(
                form.getBytes(UTF_8),
                List.of("--data-binary", "@-", system.installation().tokenUrl()));
        return new Rest(system, answer.expect(200).json().getString("access_token"));
    }

    static Rest cataloguer() {
        return as("demo-katalog");
    }

    static Rest desk() {
        return as("demo-sirkulasi");
    }

    static Rest withoutToken() {
        return with(null);
    }

    static Rest with(String token) {
        return new Rest(SystemUnderTest.get(), token);
    }

    /** A word that no other test has used. */
    static String fresh(String kind) {
        return kind + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    CurlAnswer get(String path, String... headers) {
        return run(new byte[0], path, List.of(), headers);
    }

    CurlAnswer post(String path, String json, String... headers) {
        return send(path, "application/json", json.getBytes(UTF_8), headers);
    }

    CurlAnswer send(String path, String type, byte[] body, String... headers) {
        return run(body, path, List.of("-H", "Content-Type: " + type, "--data-binary", "@-"), headers);
    }

    private CurlAnswer run(byte[] input, String path, List<String> more, String... headers) {
        var arguments = new ArrayList<>(more);
        if (token != null) Collections.addAll(arguments, "-H", "Authorization: Bearer " + token);
        for (var header : headers) Collections.addAll(arguments, "-H", header);
        arguments.add(path.startsWith("http") ? path : system.installation().baseUrl() + path);
        return Curl.run(input, arguments);
    }
}
