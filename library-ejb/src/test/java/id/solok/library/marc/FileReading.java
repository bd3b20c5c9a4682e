package id.solok.library.marc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marc4j.marc.Record;

/** One real file as it was read, and what became of its records on the way out and back. */
record FileReading(String path, MarcFormat format, List<Record> accepted, Map<String, Integer> codes, int refused) {

    static FileReading of(Path root, String path) throws IOException {
        var accepted = new ArrayList<Record>();
        var codes = new TreeMap<String, Integer>();
        int refused = 0;
        try (var source = MarcSource.open(Files.newInputStream(root.resolve(path)))) {
            while (source.hasNext()) {
                var entry = source.next();
                if (entry.refused()) {
                    refused++;
                    codes.merge("refused:" + entry.problems().get(0).code(), 1, Integer::sum);
                } else {
                    accepted.add(entry.record());
                    entry.problems().forEach(problem -> codes.merge(problem.code(), 1, Integer::sum));
                }
            }
            return new FileReading(path, source.format(), accepted, codes, refused);
        }
    }

    int entries() {
        return accepted.size() + refused;
    }

    /** The records that do not come back as they went out, by the form that changed them. */
    List<String> lost() throws IOException {
        var lost = new ArrayList<String>();
        for (var record : accepted) {
            var json = MarcJson.write(record);
            if (!json.equals(MarcJson.write(MarcJson.read(json)))) lost.add("JSON " + json);
            var iso = throughIso2709(record);
            if (iso != null && !content(iso).equals(content(record))) lost.add("ISO 2709 " + json);
        }
        var back = throughMarcXml();
        for (int i = 0; i < accepted.size(); i++) {
            var json = MarcJson.write(accepted.get(i));
            if (i >= back.size() || !json.equals(MarcJson.write(back.get(i)))) lost.add("MARCXML " + json);
        }
        return lost;
    }

    static Record throughIso2709(Record record) {
        try {
            return single(MarcWriter.iso2709(record));
        } catch (MarcTooLarge e) {
            return null;
        }
    }

    private List<Record> throughMarcXml() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var collection = new MarcXmlCollection(out)) {
            for (var record : accepted) collection.add(record);
        }
        return records(out.toByteArray());
    }

    private static Record single(byte[] bytes) {
        return records(bytes).get(0);
    }

    private static List<Record> records(byte[] file) {
        try (var source = MarcSource.open(new ByteArrayInputStream(file))) {
            var records = new ArrayList<Record>();
            source.forEachRemaining(entry -> records.add(entry.record()));
            return records;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** All that a record says: without the positions of the leader that only the bytes decide. */
    static String content(Record record) {
        var json = MarcJson.write(record);
        var leader = json.substring(11, 35);
        return leader.substring(5, 9) + leader.substring(17, 20) + json.substring(json.indexOf("\"fields\""));
    }
}
