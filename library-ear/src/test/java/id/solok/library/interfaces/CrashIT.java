package id.solok.library.interfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.system.ImportClient;
import id.solok.library.system.SystemUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marc4j.MarcStreamWriter;
import org.marc4j.marc.MarcFactory;

/** A server that dies in the middle of an import takes it up again where it stood, and creates nothing twice. */
class CrashIT {
    private static final int RECORDS = 12_000;
    private static final int UNDER_WAY = 1_000;
    private static final long KNOWN_ARE_SKIPPED = 2;

    private final ImportClient client = new ImportClient();

    @Test
    void anImportGoesOnAfterTheServerWasKilled(@TempDir Path folder) throws IOException, InterruptedException {
        var location = client.submit(file(folder.resolve("crash.mrc")), KNOWN_ARE_SKIPPED)
                .location();
        long before = awaitUnderWay(location);

        SystemUnderTest.get().crashAndRestartLiberty();
        var report = client.await(location);

        assertTrue(before < RECORDS, "the server was killed too late to show anything");
        assertEquals("completed", report.status());
        assertEquals(RECORDS, report.read());
        assertEquals(RECORDS, report.created());
        assertEquals(0, report.skipped());
        assertEquals(0, report.refused());
    }

    private long awaitUnderWay(String location) throws IOException, InterruptedException {
        for (int i = 0; i < 1_200; i++) {
            long read = client.look(location).read();
            if (read >= UNDER_WAY) return read;
            Thread.sleep(50);
        }
        throw new AssertionError("The import does not begin");
    }

    private static Path file(Path file) throws IOException {
        var factory = MarcFactory.newInstance();
        try (var out = Files.newOutputStream(file)) {
            var writer = new MarcStreamWriter(out, "UTF-8");
            for (int i = 1; i <= RECORDS; i++) {
                var record = factory.newRecord("00000nam a2200000 a 4500");
                record.addVariableField(factory.newControlField("001", "crash-" + i));
                var title = factory.newDataField("245", '0', '0');
                title.addSubfield(factory.newSubfield('a', "Catatan perpustakaan nomor " + i));
                record.addVariableField(title);
                writer.write(record);
            }
            writer.close();
        }
        return file;
    }
}
