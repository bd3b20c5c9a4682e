package id.solok.library.imports.rest;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of a request, kept on disk until the request ends. */
@RequestScoped
public class Upload {
    private Path file;

    Path create() throws IOException {
        file = Files.createTempFile("upload", ".marc");
        return file;
    }

    @PreDestroy
    void remove() throws IOException {
        if (file != null) Files.deleteIfExists(file);
    }
}
