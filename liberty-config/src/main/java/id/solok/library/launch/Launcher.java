package id.solok.library.launch;

import java.io.IOException;
import java.sql.SQLException;

/** The run profile's last step: brings the system up, says where to sign in, and stays until Ctrl-C. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        try {
            var at = Installation.ofRunProfile();
            var system = LocalSystem.start(at);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(system), "end"));
            system.loadDemoData();
            Progress.print(welcome(at, system.secrets()));
            Thread.currentThread().join();
        } catch (CannotStart sentence) {
            Progress.say("%s", sentence.getMessage());
            System.exit(1);
        }
    }

    private static void end(LocalSystem system) {
        Progress.say("Ending Liberty, Keycloak and PostgreSQL …");
        system.close();
        Progress.say("All ended; the data stays in .run.");
    }

    private static String welcome(Installation at, Secrets secrets) {
        return """

                Perpustakaan Kota Solok is up. Ctrl-C ends it.

                  Public site      %1$s/
                  Staff portal     %1$s/staff/
                  REST             %1$s/openapi/ui
                  SOAP             %1$s/soap/Catalogue?wsdl
                  Keycloak         %2$s/admin/  (admin / %3$s)

                  Accounts         admin, kepala, pustakawan, katalog, sirkulasi, program, anggota
                  their password   %4$s

                  Client                Secret
                  dinas-pendidikan      %5$s
                  demo-katalog          %6$s
                  demo-sirkulasi        %7$s
                  (all of this is also in %8$s)

                """.formatted(
                        at.baseUrl(),
                        at.keycloakUrl(),
                        secrets.get("keycloak.admin.password"),
                        secrets.get("user.password"),
                        secrets.get("client.dinas-pendidikan.secret"),
                        secrets.get("client.demo-katalog.secret"),
                        secrets.get("client.demo-sirkulasi.secret"),
                        at.home().resolve("demo.properties"));
    }
}
