package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import id.solok.library.system.Browser;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marc4j.MarcStreamWriter;
import org.marc4j.marc.MarcFactory;

/** A file is tried, taken in, decided on and taken back, by a profile that the cataloguer made. */
class ImportProfilesIT {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void theCataloguerSignsIn() {
        context = Browser.context(Look.WIDE);
        page = Browser.signIn(context, "katalog", "/staff/imports/profiles");
    }

    @AfterEach
    void theCataloguerLeaves() {
        context.close();
    }

    @Test
    void fromAProfileToAnImportThatIsTakenBack() {
        Look.at(page, "staff-import-profiles");
        makeProfile();
        takeIn("pertama.mrc", "Tambah semua", false, record("Cetakan pertama"));

        takeIn("kedua.mrc", "Profil " + mark, true, record("Cetakan kedua"));
        assertThat(page.getByText("Katalog tidak berubah.")).isVisible();
        assertThat(page.locator("[id='import:matches'] tbody tr")).containsText("Menunggu");
        Look.at(page, "staff-import-dry-run");
        page.getByText("Impor sungguhan").click();
        assertThat(page.getByText("Katalog tidak berubah.")).isHidden();
        awaitDone();

        page.getByText("Bandingkan dan putuskan").click();
        assertThat(page.locator("table.marc")).containsText("Cetakan kedua");
        Look.at(page, "staff-import-match");
        page.getByText("Timpa cantuman yang ada").click();
        assertThat(page.locator("[id='import:matches'] tbody tr")).containsText("Ditimpa");
        page.locator("[id='import:matches'] a").first().click();
        assertThat(page.locator("table.marc")).containsText("Cetakan kedua");

        page.goBack();
        page.locator("details.danger > summary").click();
        Look.at(page, "staff-import-undo");
        page.locator("[id='import:undo']").click();
        assertThat(page.locator("[id='import:progress']"))
                .containsText("Ditarik kembali", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        page.locator("[id='import:matches'] a").first().click();
        assertThat(page.locator("table.marc")).containsText("Cetakan pertama");
    }

    @Test
    void aProfileSaysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        page.navigate(TestData.address("/staff/imports/profile"));
        page.locator("[id='profile:protectedFields']").fill("52");
        page.locator("[id='profile:holdingsTag']").fill("952");
        page.locator("[id='profile:save']").click();

        assertThat(page.locator("[id='profile:name-message']")).isVisible();
        page.locator("[id='profile:name']").fill("Profil " + mark);
        page.locator("[id='profile:save']").click();

        assertThat(page.locator("[id='profile:protectedFields-message']")).containsText("52");
        assertThat(page.locator("[id='profile:holdingsTag']")).hasValue("952");
        Look.at(page, "staff-import-profile-wrong");
    }

    private void makeProfile() {
        page.getByText("Profil baru").click();
        page.locator("[id='profile:name']").fill("Profil " + mark);
        page.locator("[id='profile:onMatch']").selectOption("ASK");
        page.locator("[id='profile:protectedFields']").fill("9XX");
        Look.at(page, "staff-import-profile");
        page.locator("[id='profile:save']").click();
        assertThat(page.locator("table")).containsText("Profil " + mark);
    }

    private void takeIn(String name, String profile, boolean dryRun, byte[] content) {
        page.navigate(TestData.address("/staff/imports/imports"));
        page.locator("[id='upload:profile']").selectOption(new SelectOption().setLabel(profile));
        if (dryRun) page.locator("[id='upload:dryRun']").check();
        page.setInputFiles("[id='upload:file']", new FilePayload(name, "application/marc", content));
        page.locator("[id='upload:send']").click();
        page.waitForURL(Pattern.compile(".*/staff/imports/import\\?id=\\d+"));
        awaitDone();
    }

    private void awaitDone() {
        assertThat(page.locator("[id='import:progress'] .status").first())
                .hasText("Selesai", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
    }

    private byte[] record(String note) {
        var factory = MarcFactory.newInstance();
        var record = factory.newRecord("00000nam a2200000 a 4500");
        record.addVariableField(factory.newControlField("001", "profil-" + mark));
        record.addVariableField(factory.newControlField("008", "380101s1938    io            000 1 ind  "));
        record.addVariableField(factory.newDataField("100", '0', ' ', "a", "Hamka"));
        record.addVariableField(factory.newDataField("245", '1', '0', "a", "Tenggelamnya kapal uji " + mark));
        record.addVariableField(factory.newDataField("500", ' ', ' ', "a", note));
        var out = new ByteArrayOutputStream();
        var writer = new MarcStreamWriter(out, "UTF-8");
        writer.write(record);
        writer.close();
        return out.toByteArray();
    }
}
