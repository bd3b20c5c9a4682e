package id.solok.library.system;

import id.solok.library.launch.Liberty;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lays a second Liberty server for Arquillian, on a database of its own, before Arquillian looks for it. */
public class ArquillianServer implements BeforeAllCallback {
    private static boolean laid;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        boolean withinTheServer = System.getProperty("library.home") == null;
        if (withinTheServer) return;
        synchronized (ArquillianServer.class) {
            if (!laid) lay();
            laid = true;
        }
    }

    private static void lay() throws IOException, java.sql.SQLException {
        var system = SystemUnderTest.get();
        var at = system.installation();
        system.createDatabase("boundaries");
        var users = at.home().resolve("arquillian");
        var server = Liberty.layServer(at, users.resolve("servers/boundaries"));
        int port = port();
        var environment = new java.util.HashMap<>(Liberty.variables(at, system.secrets()));
        environment.put("DB_NAME", "boundaries");
        environment.put("HTTP_PORT", Integer.toString(port));
        environment.put("HTTPS_PORT", "-1");
        environment.putAll(outside());
        List<String> lines = new ArrayList<>();
        environment.forEach((name, value) -> lines.add(name + "=" + value));
        Files.write(server.resolve("server.env"), lines);
        var resource = ArquillianServer.class.getResourceAsStream("/boundaries-server.xml");
        Files.write(server.resolve("server.xml"), resource.readAllBytes());
        System.setProperty("arquillian.wlp.home", at.liberty().toString());
        System.setProperty("arquillian.wlp.usr", users.toString());
        System.setProperty("arquillian.http.port", Integer.toString(port));
    }

    /** Where tests may put up a mail server and a stand-in of the WhatsApp Cloud API. */
    private static Map<String, String> outside() throws IOException {
        return Map.of(
                "SMTP_HOST", "127.0.0.1",
                "SMTP_PORT", Integer.toString(port()),
                "SMTP_TLS", "none",
                "SMTP_FROM", "perpustakaan@solok.example",
                "SMTP_TIMEOUT_SECONDS", "2",
                "WHATSAPP_URL", "http://127.0.0.1:" + port(),
                "WHATSAPP_PHONE_ID", "10987",
                "WHATSAPP_TOKEN", "stub-token",
                "WHATSAPP_TIMEOUT_SECONDS", "2");
    }

    private static int port() throws IOException {
        try (var socket = SystemUnderTest.free()) {
            return socket.getLocalPort();
        }
    }
}
