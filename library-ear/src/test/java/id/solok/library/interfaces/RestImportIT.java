package id.solok.library.interfaces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.marc4j.MarcStreamWriter;
import org.marc4j.MarcXmlWriter;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;

/** MARC files that another system sends over REST. */
class RestImportIT {
    private static final MarcFactory MARC = MarcFactory.newInstance();

    private final Rest cataloguer = Rest.cataloguer();
    private final String mark = Rest.fresh("Rantau");

    @Test
    void aBrokenRecordCostsItsNeighboursNothingAndIsReported() throws InterruptedException {
        var report = imported("application/marc", fileWithABrokenRecordInTheMiddle());

        assertEquals("completed", report.getString("status"));
        assertTally(report, 3, 2, 0, 1);
        var problem = report.getJsonArray("problems").getJsonObject(0);
        assertEquals(2, problem.getInt("position"));
        assertFalse(problem.getString("reason").isBlank());
        assertEquals(2, RestIT.awaitFound(mark).json().getInt("total"));
    }

    @Test
    void theSameFileAgainSkipsWhatIsThere() throws InterruptedException {
        var file = fileWithABrokenRecordInTheMiddle();
        imported("application/marc", file);

        assertTally(imported("application/marc", file), 3, 0, 2, 1);
    }

    @Test
    void marcXmlComesInToo() throws InterruptedException {
        var file = new ByteArrayOutputStream();
        var writer = new MarcXmlWriter(file, "UTF-8");
        writer.write(novel("x1"));
        writer.close();

        assertTally(imported("application/marcxml+xml", file.toByteArray()), 1, 1, 0, 0);
    }

    @Test
    void aZipThatClaimsToBeMarcIsRefused() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("katalog.mrc"));
            out.write(iso(novel("z1")));
        }

        var answer = cataloguer.send("/api/v1/imports", "application/marc", zip.toByteArray());

        assertEquals(
                "urn:solok:library:problem:catalog.not-a-marc-file",
                answer.expect(415).json().getString("type"));
        cataloguer.send("/api/v1/imports", "application/zip", zip.toByteArray()).expect(415);
    }

    private JsonObject imported(String type, byte[] file) throws InterruptedException {
        var taken = cataloguer.send("/api/v1/imports", type, file).expect(202);
        for (long waited = 0; waited < 120_000; waited += 300) {
            var report = cataloguer.get(taken.header("Location")).expect(200).json();
            if (!report.getString("status").matches("waiting|running")) return report;
            Thread.sleep(300);
        }
        throw new AssertionError("the import does not end");
    }

    private byte[] fileWithABrokenRecordInTheMiddle() {
        var whole = iso(novel("2"));
        var broken = Arrays.copyOf(whole, whole.length / 2);
        var file = new ByteArrayOutputStream();
        file.writeBytes(iso(novel("1")));
        file.writeBytes(broken);
        file.writeBytes(iso(novel("3")));
        return file.toByteArray();
    }

    private Record novel(String number) {
        var record = MARC.newRecord("00000nam a2200000 a 4500");
        record.addVariableField(MARC.newControlField("001", mark + "-" + number));
        record.addVariableField(MARC.newControlField("008", "050101s2005    io            000 1 ind  "));
        record.addVariableField(MARC.newDataField("100", '1', ' ', "a", "Hamka"));
        record.addVariableField(MARC.newDataField("245", '1', '0', "a", "Merantau ke " + mark + " jilid " + number));
        return record;
    }

    private static byte[] iso(Record record) {
        var bytes = new ByteArrayOutputStream();
        var writer = new MarcStreamWriter(bytes, UTF_8.name());
        writer.write(record);
        writer.close();
        return bytes.toByteArray();
    }

    private static void assertTally(JsonObject report, int read, int created, int skipped, int refused) {
        assertEquals(read, report.getInt("read"), report::toString);
        assertEquals(created, report.getInt("created"), report::toString);
        assertEquals(skipped, report.getInt("skipped"), report::toString);
        assertEquals(refused, report.getInt("refused"), report::toString);
    }
}
