package id.solok.library.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.solok.library.authorities.Authorities;
import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.History;
import id.solok.library.core.Window;
import id.solok.library.holdings.Holdings;
import id.solok.library.holdings.Stock;
import id.solok.library.system.AsCataloguer;
import id.solok.library.system.AsDesk;
import id.solok.library.system.InBatch;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.marc4j.MarcStreamWriter;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;

/** Takes small files in by the real job, for tests inside the server. */
public abstract class ImportCases {
    static final MarcFactory MARC = MarcFactory.newInstance();
    static final long ADD_ALL = 1;
    static final long SKIP = 2;
    static final long OVERLAY = 3;
    static final long ASK = 4;

    @Inject
    Imports imports;

    @Inject
    ImportWork work;

    @Inject
    ImportProfiles profiles;

    @Inject
    ImportDecisions decisions;

    @Inject
    Catalog catalog;

    @Inject
    Holdings holdings;

    @Inject
    Stock stock;

    @Inject
    History history;

    @Inject
    Authorities authorities;

    @Inject
    AsCataloguer cataloguer;

    @Inject
    AsDesk desk;

    @Inject
    InBatch batch;

    final String mark = UUID.randomUUID().toString().substring(0, 8);

    ImportTally run(long profile, boolean dryRun, Record... records) {
        long id = submit(profile, dryRun, records);
        await(id);
        return tally(id);
    }

    long submit(long profile, boolean dryRun, Record... records) {
        var file = file(records);
        return cataloguer.call(() -> {
            try {
                return imports.submit("uji.mrc", file.length, new ByteArrayInputStream(file), profile, dryRun);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void await(long importId) {
        for (int i = 0; i < 600; i++) {
            var run = cataloguer.call(() -> imports.view(importId)).run();
            if (run.over()) {
                assertFalse(run.failed(), run.failure());
                return;
            }
            pause();
        }
        throw new AssertionError("The import does not end");
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    ImportTally tally(long importId) {
        return cataloguer.call(() -> imports.view(importId)).tally();
    }

    ImportMatchView onlyMatch(long importId) {
        var matches = cataloguer.call(() -> imports.matches(importId, new Window(0, 10)));
        assertEquals(1, matches.total());
        return matches.items().get(0);
    }

    boolean undone(long importId) {
        work.undo(importId, "katalog");
        return true;
    }

    static boolean decided(Runnable decision) {
        decision.run();
        return true;
    }

    Record book(String number, String title, String... tagAndText) {
        var record = MARC.newRecord("00000nam a2200000 a 4500");
        record.addVariableField(MARC.newControlField("001", mark + number));
        record.addVariableField(MARC.newControlField("003", "ID-Uji"));
        record.addVariableField(MARC.newControlField("008", "050101s2005    io            000 1 ind  "));
        record.addVariableField(MARC.newDataField("100", '0', ' ', "a", "Pengarang " + mark));
        record.addVariableField(MARC.newDataField("245", '1', '0', "a", title + " ke " + mark));
        for (int i = 0; i < tagAndText.length; i += 2)
            record.addVariableField(MARC.newDataField(tagAndText[i], ' ', ' ', "a", tagAndText[i + 1]));
        return record;
    }

    static Record withHoldings(Record record, String... codesAndTexts) {
        record.addVariableField(MARC.newDataField("952", ' ', ' ', codesAndTexts));
        return record;
    }

    static byte[] file(Record... records) {
        var out = new ByteArrayOutputStream();
        var writer = new MarcStreamWriter(out, "UTF-8");
        for (var record : records) writer.write(record);
        writer.close();
        return out.toByteArray();
    }
}
