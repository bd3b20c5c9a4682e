package id.solok.library.imports;

import id.solok.library.core.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a dry run would have created so far, by what it would be known again. */
@ApplicationScoped
class Previews {
    private static final List<String> FORGET = List.of(
            "delete from marc_import_preview where import_id = ?1",
            "delete from marc_import_preview_isbn where import_id = ?1");

    @PersistenceContext
    private EntityManager em;

    void add(long importId, List<ImportItem> items) {
        var connection = em.unwrap(Connection.class);
        try (var rows = connection.prepareStatement("""
                        insert into marc_import_preview
                            (import_id, position, source_hash, control_number, work_key, isbns, title, subtitle,
                             authors, year)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
                var isbns = connection.prepareStatement(
                        "insert into marc_import_preview_isbn (import_id, isbn, position) values (?, ?, ?)")) {
            for (var item : items) {
                row(rows, importId, item);
                for (var isbn : item.draft().isbns()) isbn(isbns, importId, isbn, item);
            }
            rows.executeBatch();
            isbns.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Set<String> sourcesAmong(long importId, Collection<String> hashes) {
        List<?> found = em.createNativeQuery("""
                        select source_hash from marc_import_preview
                        where import_id = ?1 and source_hash = any(cast(?2 as text[]))""")
                .setParameter(1, importId)
                .setParameter(2, SqlArray.texts(hashes))
                .getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    List<Known> known(long importId, MatchRule rule, Collection<String> keys) {
        if (keys.isEmpty()) return List.of();
        List<?> rows = em.createNativeQuery(sql(rule))
                .setParameter(1, importId)
                .setParameter(2, SqlArray.texts(keys))
                .getResultList();
        return rows.stream().map(row -> known((Object[]) row)).toList();
    }

    void forget(long importId) {
        for (var delete : FORGET)
            em.createNativeQuery(delete).setParameter(1, importId).executeUpdate();
    }

    private static String sql(MatchRule rule) {
        return switch (rule) {
            case CONTROL_NUMBER -> """
                    select control_number, position, title, subtitle, authors, year, isbns from marc_import_preview
                    where import_id = ?1 and control_number = any(cast(?2 as text[]))""";
            case TITLE_AUTHOR_YEAR -> """
                    select cast(work_key as text), position, title, subtitle, authors, year, isbns from marc_import_preview
                    where import_id = ?1 and work_key = any(cast(?2 as bigint[]))""";
            case ISBN -> """
                    select cast(i.isbn as text), p.position, p.title, p.subtitle, p.authors, p.year, p.isbns
                    from marc_import_preview_isbn i
                    join marc_import_preview p on p.import_id = i.import_id and p.position = i.position
                    where i.import_id = ?1 and i.isbn = any(cast(?2 as bigint[]))""";
        };
    }

    private static Known known(Object[] row) {
        long position = ((Number) row[1]).longValue();
        var year = (Number) row[5];
        var traits = new Known.Traits(
                (String) row[2], (String) row[3], (String) row[4], year == null ? null : year.intValue(), (String)
                        row[6]);
        return new Known((String) row[0], null, position, traits);
    }

    private static void row(PreparedStatement row, long importId, ImportItem item) throws SQLException {
        var draft = item.draft();
        row.setLong(1, importId);
        row.setLong(2, item.entry().position());
        row.setString(3, draft.sourceHash());
        row.setString(4, draft.controlNumber());
        row.setObject(5, draft.workKey(), Types.BIGINT);
        row.setString(6, draft.isbns().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        row.setString(7, draft.essentials().title());
        row.setString(8, draft.essentials().subtitle());
        row.setString(9, String.join("; ", draft.essentials().authors()));
        row.setObject(10, draft.essentials().year(), Types.INTEGER);
        row.addBatch();
    }

    private static void isbn(PreparedStatement row, long importId, long isbn, ImportItem item) throws SQLException {
        row.setLong(1, importId);
        row.setLong(2, isbn);
        row.setLong(3, item.entry().position());
        row.addBatch();
    }
}
