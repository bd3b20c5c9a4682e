package id.solok.library.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Writes notices and their first way, many in one statement; what was told before stays as it is. */
@ApplicationScoped
class Outbox {
    private static final int AT_ONCE = 1_000;

    private static final String ADD = """
            with letter as (
                select distinct on (l.about, l.recipient) l.* from jsonb_to_recordset(cast(?1 as jsonb)) as l (
                    about text, recipient text, member_id bigint, name text, email text, whatsapp text, language text,
                    fields jsonb, channel text, state text, digest boolean, due_at timestamptz, reason text)
                order by l.about, l.recipient
            ), told as (
                insert into notice (kind, about, recipient, member_id, name, email, whatsapp, language, fields, told_at)
                select ?2, about, recipient, member_id, name, email, whatsapp, language, fields, ?3 from letter
                on conflict on constraint notice_told_once do nothing
                returning id, about, recipient
            )
            insert into notice_delivery (notice_id, channel, state, digest, created_at, due_at, ended_at, reason)
            select told.id, channel, state, digest, ?3, due_at,
                case when state = 'WAITING' then cast(null as timestamptz) else ?3 end, reason
            from told join letter using (about, recipient)""";

    @PersistenceContext
    private EntityManager em;

    /** Returns how many are new. */
    int add(String kind, List<Letter> letters, Instant now) {
        int added = 0;
        for (int from = 0; from < letters.size(); from += AT_ONCE)
            added += write(kind, letters.subList(from, Math.min(from + AT_ONCE, letters.size())), now);
        return added;
    }

    private int write(String kind, List<Letter> letters, Instant now) {
        var rows = Json.createArrayBuilder();
        letters.forEach(letter -> rows.add(letter.json()));
        return em.createNativeQuery(ADD)
                .setParameter(1, rows.build().toString())
                .setParameter(2, kind)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }
}
