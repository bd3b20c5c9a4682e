package id.solok.library.authorities;

import id.solok.library.core.Page;
import id.solok.library.core.SqlArray;
import id.solok.library.core.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks up authorities by the forms that lead to them; each method is one statement, or two where it counts. */
@ApplicationScoped
class FormIndex {
    private static final int FORMS_OF_ONE = 4;

    @PersistenceContext
    private EntityManager em;

    /**
     * Forms that begin with the text come first, in their order; then those of which a word begins with each word. Of
     * the latter no more than 500 are looked at: who typed so little will type on.
     */
    List<Suggestion> suggest(AuthorityQuery query, int most) {
        List<?> rows = em.createNativeQuery("""
                        select a.id, a.kind, a.heading, case when f.position > 0 then f.heading end
                        from (
                            (select 0 as place, b.* from unnest(cast(?1 as text[])) as k (kind) cross join lateral (
                                select authority_id, position, heading, folded from authority_form
                                where kind = k.kind and folded >= ?2 and folded < ?3
                                order by folded limit ?6) b)
                            union all
                            (select 1, w.* from (
                                select authority_id, position, heading, folded from authority_form
                                where kind = any (cast(?1 as text[]))
                                    and ' ' || folded like ?4 and ' ' || folded like ?7
                                    and ' ' || folded like all (cast(?5 as text[]))
                                limit 500) w
                            order by folded limit ?6)
                        ) f join authority a on a.id = f.authority_id
                        order by f.place, f.folded, a.id""")
                .setParameter(1, query.kindArray())
                .setParameter(2, query.text())
                .setParameter(3, query.end())
                .setParameter(4, query.longestWord())
                .setParameter(5, query.wordArray())
                .setParameter(6, most * FORMS_OF_ONE)
                .setParameter(7, query.secondWord())
                .getResultList();
        Map<Long, Suggestion> found = new LinkedHashMap<>();
        for (var row : rows) {
            var suggestion = suggestion((Object[]) row);
            found.putIfAbsent(suggestion.authorityId(), suggestion);
        }
        return found.values().stream().limit(most).toList();
    }

    private static Suggestion suggestion(Object[] row) {
        return new Suggestion(
                ((Number) row[0]).longValue(), HeadingKind.valueOf((String) row[1]), (String) row[2], (String) row[3]);
    }

    /** Everything that these keys lead to. */
    List<Lead> leads(Collection<Long> keys) {
        if (keys.isEmpty()) return List.of();
        List<?> rows = em.createNativeQuery("""
                        select f.key, a.id, a.kind, a.heading, f.position = 0, a.heading_marc
                        from authority_form f join authority a on a.id = f.authority_id
                        where f.key = any (cast(?1 as bigint[]))
                        order by f.key, f.position, a.id""")
                .setParameter(1, SqlArray.numbers(keys))
                .getResultList();
        return rows.stream().map(row -> lead((Object[]) row)).toList();
    }

    private static Lead lead(Object[] row) {
        return new Lead(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                HeadingKind.valueOf((String) row[2]),
                (String) row[3],
                (Boolean) row[4],
                (String) row[5]);
    }

    Page<AuthorityRow> find(AuthorityQuery query, Window window) {
        return query.beginning() || query.text().isEmpty() ? beginning(query, window) : words(query, window);
    }

    private Page<AuthorityRow> beginning(AuthorityQuery query, Window window) {
        var rows = em.createNativeQuery("""
                        select a.id, a.kind, f.heading, case when f.position > 0 then a.heading end
                        from unnest(cast(?1 as text[])) as k (kind) cross join lateral (
                            select authority_id, position, heading, folded from authority_form
                            where kind = k.kind and folded >= ?2 and folded < ?3
                            order by folded, authority_id limit ?4) f join authority a on a.id = f.authority_id
                        order by f.folded, f.authority_id, f.position""").setParameter(4, window.first() + window.size());
        var total = em.createNativeQuery("""
                        select count(*) from unnest(cast(?1 as text[])) as k (kind)
                        join authority_form f on f.kind = k.kind and f.folded >= ?2 and f.folded < ?3""");
        for (var one : List.of(rows, total))
            one.setParameter(1, query.kindArray()).setParameter(2, query.text()).setParameter(3, query.end());
        return page(rows, total, window);
    }

    private Page<AuthorityRow> words(AuthorityQuery query, Window window) {
        var rows = em.createNativeQuery("""
                        select a.id, a.kind, f.heading, case when f.position > 0 then a.heading end
                        from authority_form f join authority a on a.id = f.authority_id
                        where f.kind = any (cast(?1 as text[])) and ' ' || f.folded like all (cast(?2 as text[]))
                            and ' ' || f.folded like coalesce(?3, '%') and ' ' || f.folded like coalesce(?4, '%')
                        order by f.folded, f.authority_id, f.position""");
        var total = em.createNativeQuery("""
                        select count(*) from authority_form f
                        where f.kind = any (cast(?1 as text[])) and ' ' || f.folded like all (cast(?2 as text[]))
                            and ' ' || f.folded like coalesce(?3, '%') and ' ' || f.folded like coalesce(?4, '%')""");
        for (var one : List.of(rows, total))
            one.setParameter(1, query.kindArray())
                    .setParameter(2, query.wordArray())
                    .setParameter(3, query.longestWord())
                    .setParameter(4, query.secondWord());
        return page(rows, total, window);
    }

    private static Page<AuthorityRow> page(Query rows, Query total, Window window) {
        rows.setFirstResult(window.first()).setMaxResults(window.size());
        List<?> found = rows.getResultList();
        return new Page<>(
                found.stream().map(row -> row((Object[]) row)).toList(),
                ((Number) total.getSingleResult()).longValue());
    }

    private static AuthorityRow row(Object[] row) {
        return new AuthorityRow(
                ((Number) row[0]).longValue(), HeadingKind.valueOf((String) row[1]), (String) row[2], (String) row[3]);
    }
}
