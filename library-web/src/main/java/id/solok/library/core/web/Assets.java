package id.solok.library.core.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** The addresses of style sheets and pictures, with a version that changes with the content. */
@Named
@ApplicationScoped
public class Assets {
    @Inject
    private ServletContext context;

    private Map<String, String> versions;

    @PostConstruct
    void read() {
        versions = new TreeMap<>();
        for (var path : context.getResourcePaths("/assets/"))
            if (!path.endsWith("/")) versions.put(path, version(path));
    }

    /** The address of a file in /assets. */
    public String link(String file) {
        var path = "/assets/" + file;
        var version = versions.get(path);
        return version == null ? path : path + "?v=" + version;
    }

    private String version(String path) {
        try (var content = context.getResourceAsStream(path)) {
            var sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
