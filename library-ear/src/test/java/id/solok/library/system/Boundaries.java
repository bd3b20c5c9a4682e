package id.solok.library.system;

import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ClassLoaderAsset;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built EAR with a web module of tests in the place of the real one. */
public final class Boundaries {
    private Boundaries() {}

    public static EnterpriseArchive with(Class<?>... tests) {
        var web = ShrinkWrap.create(WebArchive.class, "boundaries.war")
                .addClasses(tests)
                .addClasses(
                        AsDesk.class,
                        AsCataloguer.class,
                        AsManager.class,
                        AsMember.class,
                        AsBatch.class,
                        InBatch.class,
                        AtOnce.class,
                        AtOnce.Outcome.class,
                        ArquillianServer.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        var ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class,
                Path.of(System.getProperty("library.ear")).toFile());
        ear.delete("/library-web.war");
        ear.setApplicationXML("boundaries-application.xml");
        return ear.addAsModule(Testable.archiveToTest(web))
                .addAsManifestResource(new ClassLoaderAsset("boundaries-bnd.xml"), "ibm-application-bnd.xml");
    }

    /** The same with a bean more in the domain's own module, where it hears the domain's events. */
    public static EnterpriseArchive withPlugIn(Class<?> plugIn, Class<?>... tests) {
        var ear = with(tests);
        var domain = ear.getAsType(JavaArchive.class, "/library-ejb.jar").addClass(plugIn);
        ear.delete("/library-ejb.jar");
        return ear.addAsModule(domain);
    }
}
