package id.solok.library.catalog;

import id.solok.library.core.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Adds many records at once, by JDBC batches in the transaction of the entity manager. */
@ApplicationScoped
class RecordInserts {
    private static final int IDS_AT_ONCE = 500;
    private static final String RECORD = """
            insert into bib_record (id, version, marc, source_hash, control_number, title, subtitle, authors, publisher,
                place, year, language, form, class_number, subjects, isbns, notes, work_key, heading_keys, derivation,
                uniform_title, other_titles, series, change, import_id, created_at, created_by, updated_at, updated_by)
            values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'IMPORTED', ?, ?, ?, ?, ?)""";
    private static final String ISBN = "insert into bib_isbn (isbn, record_id) values (?, ?)";

    @PersistenceContext
    private EntityManager em;

    List<Long> add(List<Draft> drafts, long importId, String actor, Instant now) {
        var ids = ids(drafts.size());
        var connection = em.unwrap(Connection.class);
        try (var records = connection.prepareStatement(RECORD);
                var isbns = connection.prepareStatement(ISBN)) {
            for (int i = 0; i < drafts.size(); i++) {
                record(records, ids.get(i), drafts.get(i));
                origin(records, importId, actor, now);
                records.addBatch();
                for (var isbn : drafts.get(i).isbns()) {
                    isbns.setLong(1, isbn);
                    isbns.setLong(2, ids.get(i));
                    isbns.addBatch();
                }
            }
            records.executeBatch();
            isbns.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return ids;
    }

    private static void record(PreparedStatement row, long id, Draft draft) throws SQLException {
        var derived = draft.derived();
        var fields = derived.essentials();
        row.setLong(1, id);
        row.setString(2, derived.marc());
        row.setString(3, draft.sourceHash());
        row.setString(4, fields.controlNumber());
        row.setString(5, fields.title());
        row.setString(6, fields.subtitle());
        row.setString(7, String.join("; ", fields.authors()));
        row.setString(8, fields.publisher());
        row.setString(9, fields.place());
        row.setObject(10, fields.year(), Types.INTEGER);
        row.setString(11, fields.language());
        row.setString(12, fields.form().code());
        row.setString(13, fields.classNumber());
        row.setString(14, String.join("; ", fields.subjects()));
        row.setString(15, String.join(" ", fields.isbns()));
        row.setString(16, Text.cleanOrEmpty(fields.notes()));
        row.setObject(17, derived.workKey(), Types.BIGINT);
        row.setString(18, derived.headingKeys());
        row.setInt(19, Derived.VERSION);
        row.setString(20, fields.uniformTitle());
        row.setString(21, String.join("\n", fields.otherTitles()));
        row.setString(22, String.join("\n", fields.series()));
    }

    private static void origin(PreparedStatement row, long importId, String actor, Instant now) throws SQLException {
        var moment = now.atOffset(ZoneOffset.UTC);
        row.setLong(23, importId);
        row.setObject(24, moment);
        row.setString(25, actor);
        row.setObject(26, moment);
        row.setString(27, actor);
    }

    // the sequence hands out ids in steps, as the entity's generator takes them
    private List<Long> ids(int count) {
        List<Long> ids = new ArrayList<>(count);
        while (ids.size() < count) {
            var last = (Number)
                    em.createNativeQuery("select nextval('bib_record_seq')").getSingleResult();
            for (long id = last.longValue() - IDS_AT_ONCE + 1; id <= last.longValue() && ids.size() < count; id++)
                ids.add(id);
        }
        return ids;
    }
}
