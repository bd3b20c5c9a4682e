package id.solok.library.interfaces;

import id.solok.library.system.SystemUnderTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Records fetched over REST in both forms of MARC, as yaz reads them. */
final class GoneOut {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int NOT_ACCEPTABLE = 406;

    private final List<String> records = new ArrayList<>();
    private int tooLarge;

    GoneOut(Path folder, List<Long> ids) throws IOException, InterruptedException {
        if (ids.isEmpty()) return;
        var iso = new ByteArrayOutputStream();
        var xml = new ByteArrayOutputStream();
        xml.writeBytes("<collection>".getBytes(StandardCharsets.UTF_8));
        for (long id : ids) {
            iso.writeBytes(get(id, "application/marc"));
            xml.writeBytes(get(id, "application/marcxml+xml"));
        }
        xml.writeBytes("</collection>".getBytes(StandardCharsets.UTF_8));
        records.addAll(Yaz.records(Files.write(folder.resolve("out.mrc"), iso.toByteArray()), "UTF-8"));
        records.addAll(Yaz.records(Files.write(folder.resolve("out.xml"), withoutDeclarations(xml)), null));
    }

    List<String> records() {
        return records;
    }

    int tooLarge() {
        return tooLarge;
    }

    private byte[] get(long id, String type) throws IOException, InterruptedException {
        var uri = URI.create(SystemUnderTest.get().installation().baseUrl() + "/api/v1/catalog/records/" + id);
        var request = HttpRequest.newBuilder(uri).header("Accept", type).build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() == NOT_ACCEPTABLE) {
            tooLarge++;
            return new byte[0];
        }
        if (answer.statusCode() != 200) throw new IOException(id + ": " + answer.statusCode());
        return answer.body();
    }

    private static byte[] withoutDeclarations(ByteArrayOutputStream xml) {
        return xml.toString(StandardCharsets.UTF_8)
                .replaceAll("<\\?xml[^>]*\\?>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
