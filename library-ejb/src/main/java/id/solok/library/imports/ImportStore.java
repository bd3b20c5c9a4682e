package id.solok.library.imports;

import id.solok.library.core.NotFound;
import id.solok.library.core.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Imports, the pieces of their files and their problems in the database. */
@ApplicationScoped
class ImportStore {
    static final int PART_SIZE = 1 << 20;

    @PersistenceContext
    private EntityManager em;

    void add(MarcImport newImport) {
        em.persist(newImport);
    }

    void flush() {
        em.flush();
    }

    MarcImport get(long id) {
        var found = em.find(MarcImport.class, id);
        if (found == null) throw new NotFound("catalog.no-such-import", id);
        return found;
    }

    List<MarcImport> newest(Window window) {
        return em.createQuery("select i from MarcImport i order by i.id desc", MarcImport.class)
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultList();
    }

    long count() {
        return em.createQuery("select count(i) from MarcImport i", Long.class).getSingleResult();
    }

    /** Keeps the file in pieces of {@value #PART_SIZE} bytes. */
    void keep(long importId, InputStream content) throws IOException {
        int number = 0;
        for (var part = content.readNBytes(PART_SIZE); part.length > 0; part = content.readNBytes(PART_SIZE))
            em.createNativeQuery("insert into marc_import_part (import_id, number, content) values (?1, ?2, ?3)")
                    .setParameter(1, importId)
                    .setParameter(2, number++)
                    .setParameter(3, part)
                    .executeUpdate();
    }

    byte[] part(long importId, int number) {
        List<?> found = em.createNativeQuery(
                        "select content from marc_import_part where import_id = ?1 and number = ?2")
                .setParameter(1, importId)
                .setParameter(2, number)
                .getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
    }

    /** Gives a file to another import. */
    void moveFile(long from, long to) {
        em.createNativeQuery("update marc_import_part set import_id = ?2 where import_id = ?1")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
    }

    /** Dry runs asked for before that moment whose files are still here. */
    List<MarcImport> dryRunsBefore(Instant moment) {
        return em.createQuery("""
                        select i from MarcImport i, JobRun r where r.id = i.jobRunId
                        and i.dryRun = true and i.fileKept = true and r.requestedAt < :moment
                        and r.endedAt is not null""", MarcImport.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    void forgetFile(long importId) {
        em.createNativeQuery("delete from marc_import_part where import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    void add(ImportMatch match) {
        em.persist(match);
    }

    /** Which of these source hashes belong to a record that waits for a person. */
    List<String> waitingSourcesAmong(Collection<String> hashes) {
        if (hashes.isEmpty()) return List.of();
        return em.createQuery("""
                        select m.sourceHash from ImportMatch m, MarcImport i
                        where i.id = m.importId and i.dryRun = false and i.undoneAt is null
                          and m.outcome = :waiting and m.sourceHash in :hashes""", String.class)
                .setParameter("waiting", MatchOutcome.WAITING)
                .setParameter("hashes", hashes)
                .getResultList();
    }

    /** What was known again, what waits first, then in the order of the file. */
    List<ImportMatchView> matches(long importId, Window window) {
        return em.createQuery("""
                        select m from ImportMatch m where m.importId = :import
                        order by case when m.outcome = :waiting then 0 else 1 end, m.position""", ImportMatch.class)
                .setParameter("import", importId)
                .setParameter("waiting", MatchOutcome.WAITING)
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultStream()
                .map(ImportMatch::view)
                .toList();
    }

    long matchCount(long importId) {
        return em.createQuery("select count(m) from ImportMatch m where m.importId = :import", Long.class)
                .setParameter("import", importId)
                .getSingleResult();
    }

    ImportMatch match(long id) {
        var found = em.find(ImportMatch.class, id);
        if (found == null) throw new NotFound("imports.no-such-match", id);
        return found;
    }

    /** The same, held until the transaction ends, so that of two deciding persons the second sees what the first did. */
    ImportMatch locked(long matchId) {
        var found = em.find(ImportMatch.class, matchId, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new NotFound("imports.no-such-match", matchId);
        return found;
    }

    MarcImport lockedImport(long id) {
        var found = em.find(MarcImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new NotFound("catalog.no-such-import", id);
        return found;
    }

    void add(ImportProblem problem) {
        em.persist(problem);
    }

    List<ImportProblemView> problems(long importId, Window window) {
        return em.createQuery("""
                        select p from ImportProblem p where p.importId = :import
                        order by p.refused desc, p.position, p.id""", ImportProblem.class)
                .setParameter("import", importId)
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultStream()
                .map(ImportProblem::view)
                .toList();
    }

    /** The next problems in the order they were found, which is that of the file. */
    List<ImportProblemView> problemsAfter(long importId, long lastId, int most) {
        return em.createQuery("""
                        select p from ImportProblem p where p.importId = :import and p.id > :last
                        order by p.id""", ImportProblem.class)
                .setParameter("import", importId)
                .setParameter("last", lastId)
                .setMaxResults(most)
                .getResultStream()
                .map(ImportProblem::view)
                .toList();
    }

    long problemCount(long importId) {
        return em.createQuery("select count(p) from ImportProblem p where p.importId = :import", Long.class)
                .setParameter("import", importId)
                .getSingleResult();
    }
}
