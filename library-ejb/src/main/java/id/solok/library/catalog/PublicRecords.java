package id.solok.library.catalog;

import id.solok.library.marc.MarcJson;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Gives everyone the records of a page of a result whole, in one statement; one that is gone meanwhile is left out. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicRecords {
    @PersistenceContext
    private EntityManager em;

    /** By id, as MARC-in-JSON. */
    public Map<Long, String> marc(Collection<Long> ids) {
        Map<Long, String> found = new HashMap<>();
        if (ids.isEmpty()) return found;
        em.createQuery("select r.id, r.marc from BibRecord r where r.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> found.put((Long) row[0], row[1].toString()));
        return found;
    }

    /** By id, with the fields the system works with. */
    public Map<Long, RecordInFull> inFull(Collection<Long> ids) {
        Map<Long, RecordInFull> found = new HashMap<>();
        marc(ids).forEach((id, json) -> {
            var marc = MarcJson.read(json);
            found.put(id, new RecordInFull(id, marc, Essentials.of(marc)));
        });
        return found;
    }
}
