package id.solok.library.imports.rest;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.rest.BodyDigest;
import id.solok.library.core.rest.Problems;
import id.solok.library.imports.Imports;
import id.solok.library.marc.MarcFormat;
import id.solok.library.marc.MarcSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.security.MessageDigest;

/** Takes an uploaded file to disk, piece by piece; refuses early what is too large or no MARC. */
@Provider
@ApplicationScoped
public class MarcFileReader implements MessageBodyReader<MarcFile> {
    private static final int PIECE = 1 << 16;

    @Inject
    private Imports imports;

    @Inject
    private Upload upload;

    @Inject
    private BodyDigest digest;

    @Inject
    private Problems problems;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == MarcFile.class;
    }

    @Override
    public MarcFile readFrom(
            Class<MarcFile> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        long most = imports.mostBytes();
        checkAnnounced(headers.getFirst(HttpHeaders.CONTENT_LENGTH), most);
        var head = body.readNBytes(MarcSource.HEAD_SIZE);
        if (head.length == 0) throw InvalidInput.at("body", "core.required");
        if (MarcSource.sniff(head) == MarcFormat.UNKNOWN)
            throw new ClientErrorException(problems.of(415, "catalog.not-a-marc-file"));
        return keep(new SequenceInputStream(new java.io.ByteArrayInputStream(head), body), most);
    }

    private MarcFile keep(InputStream content, long most) throws IOException {
        var path = upload.create();
        var sha256 = BodyDigest.sha256();
        long size = 0;
        try (var out = Files.newOutputStream(path)) {
            var piece = new byte[PIECE];
            for (int read = content.read(piece); read > 0; read = content.read(piece)) {
                size += read;
                if (size > most) throw tooLarge();
                write(out, sha256, piece, read);
            }
        }
        digest.set(sha256.digest());
        return new MarcFile(path, size);
    }

    private static void write(OutputStream out, MessageDigest sha256, byte[] piece, int length) throws IOException {
        out.write(piece, 0, length);
        sha256.update(piece, 0, length);
    }

    private static void checkAnnounced(String length, long most) {
        if (length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > most) throw tooLarge();
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }
}
