package id.solok.library.catalog;

import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.SqlArray;
import id.solok.library.marc.MarcJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marc4j.marc.Record;

/** The bibliographic records in the database. */
@ApplicationScoped
class Records {
    @PersistenceContext
    private EntityManager em;

    BibRecord get(long id) {
        var record = em.find(BibRecord.class, id);
        if (record == null) throw new NotFound("catalog.no-such-record", id);
        return record;
    }

    /** As they stand in the database, and nobody changes them before this transaction ends. */
    List<BibRecord> held(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select r from BibRecord r where r.id in :ids order by r.id", BibRecord.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(BibRecord record) {
        em.persist(record);
        save(record);
    }

    /**
     * Puts the state that stands in the database into the record's history, before it is replaced; the record is held
     * from here on, so that two who replace it follow each other.
     */
    void keepState(long id) {
        keepStates(List.of(id));
    }

    /** The same for many records in one statement. */
    void keepStates(Collection<Long> ids) {
        if (ids.isEmpty()) return;
        em.createNativeQuery("""
                        insert into bib_revision (record_id, number, marc, change, written_at, written_by, import_id)
                        select id, version, marc, change, updated_at, updated_by, import_id
                        from bib_record where id = any(cast(?1 as bigint[])) order by id for update
                        on conflict (record_id, number) do nothing""").setParameter(1, SqlArray.numbers(ids)).executeUpdate();
    }

    /** The latest state of each record that did not come from this import, for taking the import back. */
    Map<Long, Record> statesBefore(long importId, Collection<Long> ids) {
        List<?> rows = em.createNativeQuery("""
                        select distinct on (record_id) record_id, cast(marc as text) from bib_revision
                        where record_id = any(cast(?1 as bigint[])) and import_id is distinct from ?2
                        order by record_id, number desc""")
                .setParameter(1, SqlArray.numbers(ids))
                .setParameter(2, importId)
                .getResultList();
        Map<Long, Record> states = new HashMap<>();
        for (var row : rows) {
            var cells = (Object[]) row;
            states.put(((Number) cells[0]).longValue(), MarcJson.read((String) cells[1]));
        }
        return states;
    }

    /** Writes now, so that a clash with somebody else's work is a refusal and not a failed commit. */
    void save(BibRecord record) {
        try {
            saveAll(List.of(record));
        } catch (OptimisticLockException overtaken) {
            throw new RuleViolation("catalog.record-changed-meanwhile", record.updatedBy());
        }
    }

    void saveAll(Collection<BibRecord> changed) {
        em.flush();
        if (changed.isEmpty()) return;
        em.createNativeQuery("delete from bib_isbn where record_id = any(cast(?1 as bigint[]))")
                .setParameter(
                        1, SqlArray.numbers(changed.stream().map(BibRecord::id).toList()))
                .executeUpdate();
        em.createNativeQuery("""
                        insert into bib_isbn (isbn, record_id)
                        select distinct cast(isbn as bigint), r.id
                        from bib_record r, unnest(string_to_array(r.isbns, ' ')) isbn
                        where r.id = any(cast(?1 as bigint[])) and r.isbns <> ''""")
                .setParameter(
                        1, SqlArray.numbers(changed.stream().map(BibRecord::id).toList()))
                .executeUpdate();
    }

    /** Records with this ISBN, at most three. */
    List<KnownTitle> withIsbn(long isbn) {
        List<?> rows = em.createNativeQuery("""
                        select r.id, r.title from bib_isbn i join bib_record r on r.id = i.record_id
                        where i.isbn = ?1 order by r.id limit 3""").setParameter(1, isbn).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new KnownTitle(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    /** Which of these source hashes are there already. */
    List<String> sourcesAmong(Collection<String> hashes) {
        if (hashes.isEmpty()) return List.of();
        return em.createQuery("select r.sourceHash from BibRecord r where r.sourceHash in :hashes", String.class)
                .setParameter("hashes", hashes)
                .getResultList();
    }

    /** Which of these control numbers stand on a record already. */
    List<String> controlNumbersAmong(Collection<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        return em.createQuery(
                        "select distinct r.controlNumber from BibRecord r where r.controlNumber in :numbers",
                        String.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    List<Candidate> byControlNumber(Collection<String> numbers) {
        return candidates("""
                select r.control_number, r.id, r.title, r.subtitle, r.authors, r.year, r.isbns from bib_record r
                where r.control_number = any(cast(?1 as text[]))""", SqlArray.texts(numbers), numbers.isEmpty());
    }

    List<Candidate> byIsbn(Collection<Long> isbns) {
        return candidates("""
                select cast(i.isbn as text), r.id, r.title, r.subtitle, r.authors, r.year, r.isbns
                from bib_isbn i join bib_record r on r.id = i.record_id
                where i.isbn = any(cast(?1 as bigint[]))""", SqlArray.numbers(isbns), isbns.isEmpty());
    }

    List<Candidate> byWorkKey(Collection<Long> keys) {
        return candidates("""
                select cast(r.work_key as text), r.id, r.title, r.subtitle, r.authors, r.year, r.isbns from bib_record r
                where r.work_key = any(cast(?1 as bigint[]))""", SqlArray.numbers(keys), keys.isEmpty());
    }

    Map<Long, RecordDates> dates(Collection<Long> ids) {
        Map<Long, RecordDates> dates = new HashMap<>();
        if (ids.isEmpty()) return dates;
        em.createQuery("select r.id, r.createdAt, r.updatedAt from BibRecord r where r.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> dates.put((Long) row[0], new RecordDates((Instant) row[1], (Instant) row[2])));
        return dates;
    }

    private List<Candidate> candidates(String sql, String keys, boolean none) {
        if (none) return List.of();
        List<?> rows = em.createNativeQuery(sql).setParameter(1, keys).getResultList();
        return rows.stream().map(row -> candidate((Object[]) row)).toList();
    }

    private static Candidate candidate(Object[] row) {
        long id = ((Number) row[1]).longValue();
        var year = (Number) row[5];
        return new Candidate(
                (String) row[0],
                id,
                (String) row[2],
                (String) row[3],
                (String) row[4],
                year == null ? null : year.intValue(),
                (String) row[6]);
    }
}
