package id.solok.library.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.solok.library.marc.MarcTooLarge;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported is read by others as it was meant (R1, R2, R4 of exports). */
class RecordSinkTest {
    @TempDir
    private Path folder;

    @Test
    void yazReadsIso2709AndMarcXml() throws Exception {
        for (var format : List.of(ExportFormat.ISO2709, ExportFormat.MARCXML)) {
            var file = folder.resolve("export." + format.ending());
            Files.write(file, export(format, NastyRecords.nasty(1), NastyRecords.nasty(2)));
            var form = format == ExportFormat.ISO2709 ? "marc" : "marcxml";
            var said = run("yaz-marcdump", "-i", form, "-o", "line", file.toString());
            assertEquals(2, said.split("245 10 ", -1).length - 1);
            assertTrue(said.contains("Société 東京"), said);
        }
    }

    @Test
    void whatIsTooLargeForIso2709LeavesNothingInTheFile() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var sink = RecordSink.open(ExportFormat.ISO2709, out)) {
            assertThrows(MarcTooLarge.class, () -> sink.write(NastyRecords.tooLarge(1)));
        }
        assertEquals(0, out.size());
        assertTrue(export(ExportFormat.MARCXML, NastyRecords.tooLarge(1)).length > 120_000);
    }

    @Test
    void dublinCoreIsXmlWithItsElements() throws Exception {
        var xml = export(ExportFormat.DUBLIN_CORE, NastyRecords.nasty(1));
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));

        var dc = "http://purl.org/dc/elements/1.1/";
        assertEquals(
                NastyRecords.TITLE + ": anak judul",
                document.getElementsByTagNameNS(dc, "title").item(0).getTextContent());
        assertEquals(3, document.getElementsByTagNameNS(dc, "creator").getLength());
        var file = folder.resolve("dc.xml");
        Files.write(file, xml);
        assertEquals("", run("xmllint", "--noout", file.toString()));
    }

    @Test
    void noCellOfACsvIsAFormula() throws Exception {
        var file = folder.resolve("export.csv");
        Files.write(file, export(ExportFormat.CSV, NastyRecords.nasty(1)));
        var program =
                "import csv,sys,json; print(json.dumps(list(csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline='')))))";
        var rows = run("python3", "-c", program, file.toString());

        assertTrue(rows.contains("\"title\""), rows);
        assertTrue(rows.contains("\"'=1+1 \\\"kutip\\\""), rows);
        for (var start : List.of("=", "+", "-", "@", "\t", "\r"))
            assertTrue(CsvSink.cell(start + "cmd").startsWith("\"'" + start), start);
        assertEquals("1984", CsvSink.cell(1984));
    }

    @Test
    void excelHasTextsAndNumbersAndNoFormula() throws Exception {
        var xlsx = export(ExportFormat.XLSX, NastyRecords.nasty(1));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var rows = book.getFirstSheet().read();
            assertEquals(Columns.NAMES, texts(rows.get(0).stream().toList()));
            assertEquals(NastyRecords.TITLE, rows.get(1).getCell(2).getText());
            assertEquals(CellType.NUMBER, rows.get(1).getCell(7).getType());
            rows.get(1).stream()
                    .filter(cell -> cell != null)
                    .forEach(cell -> assertFalse(cell.getType() == CellType.FORMULA));
        }
    }

    @Test
    void aFullSheetIsFollowedByAnother() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var sink = new XlsxSink(out, 3)) {
            for (int i = 1; i <= 5; i++) sink.write(NastyRecords.nasty(i));
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Integer> rows = new ArrayList<>();
            for (var sheet : book.getSheets().toList()) rows.add(sheet.read().size());
            assertEquals(List.of(3, 3, 2), rows);
        }
    }

    @Test
    void bibtexIsReadBackToTheLetter() throws Exception {
        var text = new String(export(ExportFormat.BIBTEX, NastyRecords.nasty(1), NastyRecords.nasty(2)), UTF_8);
        var database = new BibTeXParser().parseFully(new StringReader(text));

        assertEquals(2, database.getEntries().size());
        var entry = database.resolveEntry(new Key("solok1"));
        var title = entry.getField(new Key("title")).toUserString();
        assertTrue(title.contains("東京"));
        // that reader of LaTeX knows no other script
        var latin = title.replace("東京", "Tokyo");
        var plain = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latin)));
        assertEquals(NastyRecords.TITLE.replace("東京", "Tokyo") + ": anak judul", plain);
        assertEquals(
                "Toer, Pramoedya Ananta and {Dinas Arsip and Perpustakaan} and @cmd",
                entry.getField(new Key("author")).toUserString());
    }

    @Test
    void risIsTagsLineByLine() throws Exception {
        var text = new String(export(ExportFormat.RIS, NastyRecords.nasty(1), NastyRecords.nasty(2)), UTF_8);

        int records = 0;
        boolean within = false;
        for (var line : text.split("\r\n")) {
            if (line.isEmpty()) continue;
            assertTrue(line.matches("[A-Z][A-Z0-9]  - .*"), line);
            if (line.startsWith("TY  - ")) {
                assertFalse(within);
                within = true;
            }
            if (line.equals("ER  - ")) {
                assertTrue(within);
                within = false;
                records++;
            }
        }
        assertEquals(2, records);
        assertTrue(text.contains("TI  - " + NastyRecords.TITLE + ": anak judul\r\n"));
    }

    @Test
    void aHundredThousandRecordsTakeNoMemoryInAnyForm() throws Exception {
        var record = NastyRecords.record(1, "Judul biasa", "Ringkasan biasa");
        var report = new StringBuilder();
        for (var format : ExportFormat.values()) {
            long before = used();
            long start = System.nanoTime();
            try (var sink = RecordSink.open(format, OutputStream.nullOutputStream())) {
                for (int i = 0; i < 100_000; i++) sink.write(record);
                long grown = used() - before;
                assertTrue(grown < 40_000_000, format + " grew by " + grown);
                report.append(format)
                        .append(' ')
                        .append((System.nanoTime() - start) / 1_000_000)
                        .append(" ms, ");
            }
        }
        System.getLogger("test").log(System.Logger.Level.INFO, "100,000 records: {0}", report);
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::getText).toList();
    }

    private static byte[] export(ExportFormat format, Exported... records) throws IOException, MarcTooLarge {
        var out = new ByteArrayOutputStream();
        try (var sink = RecordSink.open(format, out)) {
            for (var record : records) sink.write(record);
        }
        return out.toByteArray();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin", command[0])), command[0] + " is not installed");
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
