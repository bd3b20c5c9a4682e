package id.solok.library.calendar;

import id.solok.library.core.Page;
import id.solok.library.core.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The moves in the database; each call is one statement, however many moves there are. */
@ApplicationScoped
class ClosureMoves {
    @PersistenceContext
    private EntityManager em;

    /** What became of a move. */
    record Settled(long id, MoveState state, String found) {}

    /** Writes moves down; one that holds already for the subject takes the new values. */
    void add(long closure, List<Effect> effects) {
        if (effects.isEmpty()) return;
        em.createNativeQuery("""
                        insert into closure_move (closure_id, kind, subject, label, value_before, value_after)
                        select ?1, kind, subject, label, before, after
                        from jsonb_to_recordset(cast(?2 as jsonb))
                            as e (kind text, subject bigint, label text, before text, after text)
                        on conflict (closure_id, kind, subject) where state = 'DONE' do update
                        set value_before = excluded.value_before, value_after = excluded.value_after""")
                .setParameter(1, closure)
                .setParameter(2, json(effects))
                .executeUpdate();
    }

    /** The moves of a closure that hold. */
    List<Move> holding(long closure) {
        return moves(em.createNativeQuery("""
                        select id, kind, subject, label, value_before, value_after from closure_move
                        where closure_id = ?1 and state = 'DONE' order by id""").setParameter(1, closure).getResultList());
    }

    /** The moves of other closures in force that came later to the same subjects, oldest first. */
    List<Move> later(long closure) {
        return moves(em.createNativeQuery("""
                        select l.id, l.kind, l.subject, l.label, l.value_before, l.value_after
                        from closure_move m
                        join closure_move l on l.kind = m.kind and l.subject = m.subject
                            and l.closure_id <> m.closure_id and l.state = 'DONE'
                        join closure c on c.id = l.closure_id and c.state = 'APPLIED'
                        where m.closure_id = ?1 and m.state = 'DONE' order by l.id""").setParameter(1, closure).getResultList());
    }

    void settle(List<Settled> settled) {
        if (settled.isEmpty()) return;
        var all = Json.createArrayBuilder();
        for (var one : settled) {
            var row = Json.createObjectBuilder()
                    .add("id", one.id())
                    .add("state", one.state().name());
            all.add(one.found() == null ? row : row.add("found", one.found()));
        }
        em.createNativeQuery("""
                        update closure_move m set state = s.state, value_found = s.found
                        from jsonb_to_recordset(cast(?1 as jsonb)) as s (id bigint, state text, found text)
                        where m.id = s.id""").setParameter(1, all.build().toString()).executeUpdate();
    }

    Page<MoveView> page(long closure, Window window) {
        List<?> rows = em.createNativeQuery("""
                        select kind, subject, label, value_before, value_after, state, value_found, count(*) over ()
                        from closure_move where closure_id = ?1
                        order by case state when 'KEPT' then 0 else 1 end, kind, value_before, id
                        offset ?2 limit ?3""")
                .setParameter(1, closure)
                .setParameter(2, window.first())
                .setParameter(3, window.size())
                .getResultList();
        long total = rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[7]).longValue();
        return new Page<>(rows.stream().map(row -> view((Object[]) row)).toList(), total);
    }

    List<EffectCount> counts(long closure) {
        List<?> rows = em.createNativeQuery("""
                        select kind, state, count(*) from closure_move where closure_id = ?1
                        group by kind, state order by kind, state""").setParameter(1, closure).getResultList();
        return rows.stream().map(row -> count((Object[]) row)).toList();
    }

    private static EffectCount count(Object[] row) {
        return new EffectCount((String) row[0], MoveState.valueOf((String) row[1]), ((Number) row[2]).longValue());
    }

    private static MoveView view(Object[] row) {
        return new MoveView(effect(row, 0), MoveState.valueOf((String) row[5]), (String) row[6]);
    }

    private static List<Move> moves(List<?> rows) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Move(((Number) row[0]).longValue(), effect(row, 1)))
                .toList();
    }

    private static Effect effect(Object[] row, int at) {
        return new Effect(
                (String) row[at],
                ((Number) row[at + 1]).longValue(),
                (String) row[at + 2],
                (String) row[at + 3],
                (String) row[at + 4]);
    }

    private static String json(List<Effect> effects) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (var effect : effects)
            all.add(Json.createObjectBuilder()
                    .add("kind", effect.kind())
                    .add("subject", effect.subject())
                    .add("label", effect.label())
                    .add("before", effect.before())
                    .add("after", effect.after()));
        return all.build().toString();
    }
}
