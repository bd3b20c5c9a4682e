package id.solok.library.catalog;

import id.solok.library.core.NotFound;
import id.solok.library.core.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Imports, the pieces of their files and their problems in the database. */
@ApplicationScoped
class ImportStore {
    static final int PART_SIZE = 1 << 20;

    private static final String ARGUMENT_END = "\u001f";

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

    void forgetFile(long importId) {
        em.createNativeQuery("delete from marc_import_part where import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    void add(long importId, ImportProblemView problem) {
        em.createNativeQuery("""
                        insert into marc_import_problem (id, import_id, position, identifier, refused, code, args)
                        values (nextval('marc_import_problem_seq'), ?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, importId)
                .setParameter(2, problem.position())
                .setParameter(3, problem.identifier())
                .setParameter(4, problem.refused())
                .setParameter(5, problem.code())
                .setParameter(6, String.join(ARGUMENT_END, problem.args()))
                .executeUpdate();
    }

    List<ImportProblemView> problems(long importId, Window window) {
        List<?> rows = em.createNativeQuery("""
                        select position, identifier, refused, code, args from marc_import_problem
                        where import_id = ?1 order by refused desc, position, id limit ?2 offset ?3""")
                .setParameter(1, importId)
                .setParameter(2, window.size())
                .setParameter(3, window.first())
                .getResultList();
        return rows.stream().map(row -> problem((Object[]) row)).toList();
    }

    long problemCount(long importId) {
        var count = (Number) em.createNativeQuery("select count(*) from marc_import_problem where import_id = ?1")
                .setParameter(1, importId)
                .getSingleResult();
        return count.longValue();
    }

    private static ImportProblemView problem(Object[] row) {
        var args = (String) row[4];
        return new ImportProblemView(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (Boolean) row[2],
                (String) row[3],
                args.isEmpty() ? List.of() : List.of(args.split(ARGUMENT_END, -1)));
    }
}
