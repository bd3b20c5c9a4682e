package id.solok.library.applications;

import id.solok.library.core.NotFound;
import id.solok.library.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What applicants sent as proof: sealed, in the database or in a folder by configuration. */
@ApplicationScoped
class ProofStore {
    private static final String PURPOSE = "application.proof";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vault vault;

    @Inject
    @ConfigProperty(name = "applications.directory", defaultValue = " ")
    private String directory;

    void add(long application, Proof proof, String contentType) {
        var sealed = vault.seal(PURPOSE, proof.content());
        boolean inFolder = !directory.isBlank();
        em.createNativeQuery("""
                        insert into application_file
                            (id, application_id, document_code, content_type, size, content, file_name)
                        select nextval('application_file_seq'), ?1, code, ?3, ?4, cast(?5 as bytea), cast(?6 as text)
                        from document_kind where code = ?2""")
                .setParameter(1, application)
                .setParameter(2, proof.document())
                .setParameter(3, contentType)
                .setParameter(4, proof.content().length)
                .setParameter(5, inFolder ? null : sealed)
                .setParameter(6, inFolder ? write(sealed) : null)
                .executeUpdate();
    }

    List<ProofView> of(long application) {
        List<?> rows = em.createNativeQuery("""
                        select f.id, f.document_code, f.content_type, f.size
                        from application_file f join document_kind k on k.code = f.document_code
                        where f.application_id = ?1 order by k.position""").setParameter(1, application).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ProofView(
                        ((Number) row[0]).longValue(), (String) row[1], (String) row[2], ((Number) row[3]).intValue()))
                .toList();
    }

    ProofFile get(long application, long id) {
        var found = em.createNativeQuery("""
                        select content_type, content, file_name from application_file
                        where application_id = ?1 and id = ?2""")
                .setParameter(1, application)
                .setParameter(2, id)
                .getResultList();
        if (found.isEmpty()) throw new NotFound("applications.no-such-file", id);
        var row = (Object[]) found.get(0);
        var sealed = row[2] == null ? (byte[]) row[1] : read((String) row[2]);
        return new ProofFile((String) row[0], vault.open(PURPOSE, sealed));
    }

    /** Removes what was sent with applications decided before a moment; returns how many files went. */
    int removeDecidedBefore(Instant moment) {
        List<?> names = em.createNativeQuery("""
                        delete from application_file f using application a
                        where a.id = f.application_id and a.decided_at < ?1 returning coalesce(f.file_name, '')""")
                .setParameter(1, Timestamp.from(moment))
                .getResultList();
        names.stream().map(String.class::cast).filter(name -> !name.isEmpty()).forEach(this::delete);
        return names.size();
    }

    void removeOf(long application) {
        List<?> names = em.createNativeQuery("""
                        delete from application_file where application_id = ?1 returning coalesce(file_name, '')""").setParameter(1, application).getResultList();
        names.stream().map(String.class::cast).filter(name -> !name.isEmpty()).forEach(this::delete);
    }

    private String write(byte[] sealed) {
        var name = UUID.randomUUID() + ".sealed";
        try {
            Files.write(Files.createDirectories(Path.of(directory)).resolve(name), sealed);
            return name;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private byte[] read(String name) {
        try {
            return Files.readAllBytes(Path.of(directory).resolve(name));
        } catch (IOException gone) {
            throw new NotFound("applications.no-such-file", name);
        }
    }

    private void delete(String name) {
        try {
            Files.deleteIfExists(Path.of(directory).resolve(name));
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
