package id.solok.library.notices;

import id.solok.library.core.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The kinds in the database. */
@ApplicationScoped
class Kinds {
    private static final String ALL = """
            select key, context, urgent, required, digest, cast(sample as text), name_id, name_en from notice_kind\s""";

    @PersistenceContext
    private EntityManager em;

    Kind get(String key) {
        List<?> rows = em.createNativeQuery(ALL + "where key = ?1")
                .setParameter(1, key)
                .getResultList();
        if (rows.isEmpty()) throw new NotFound("notices.no-such-kind", String.valueOf(key));
        return kind((Object[]) rows.get(0));
    }

    List<KindView> all() {
        List<?> rows = em.createNativeQuery(ALL + "order by context, key").getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    private static Kind kind(Object[] row) {
        return new Kind(
                (String) row[0],
                (String) row[1],
                (Boolean) row[2],
                (Boolean) row[3],
                (Boolean) row[4],
                Fields.read((String) row[5]));
    }

    private static KindView view(Object[] row) {
        var kind = kind(row);
        return new KindView(
                kind.key(),
                kind.context(),
                kind.urgent(),
                kind.required(),
                kind.digest(),
                kind.sample(),
                (String) row[6],
                (String) row[7]);
    }
}
