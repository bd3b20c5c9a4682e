package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.solok.library.browser.RecordEditor.addField;
import static id.solok.library.browser.RecordEditor.content;
import static id.solok.library.browser.RecordEditor.edit;
import static id.solok.library.browser.RecordEditor.field;
import static id.solok.library.browser.RecordEditor.fill;
import static id.solok.library.browser.RecordEditor.save;

import com.microsoft.playwright.BrowserContext;
import id.solok.library.system.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two cataloguers on one record: nobody's work is lost, in the form and in the MARC. */
class TwoCataloguersIT {
    private BrowserContext context;

    @BeforeEach
    void theCataloguerSignsIn() {
        context = Browser.context(Look.WIDE);
    }

    @AfterEach
    void theCataloguerLeaves() {
        context.close();
    }

    @Test
    void twoCataloguersInTheFormLoseNothing() throws Exception {
        try (var otherContext = Browser.context(Look.WIDE)) {
            var address = edit(TestData.record("Dua orang di formulir"));
            var mine = Browser.signIn(context, "katalog", address);
            var theirs = Browser.signIn(otherContext, "pustakawan", address);
            fill(theirs, "publisher", "Penerbit Kedua");
            fill(theirs, "subtitle", "anak judul kedua");
            save(theirs);

            fill(mine, "subtitle", "anak judul pertama");
            fill(mine, "edition", "Cet. 2");
            mine.keyboard().press("Control+s");

            assertThat(mine.locator(".changes h2")).containsText("pustakawan");
            assertThat(mine.locator(".changes tbody tr")).hasCount(2);
            assertThat(field(mine, "subtitle")).hasValue("anak judul pertama");
            assertThat(field(mine, "publisher")).hasValue("Penerbit Kedua");
            assertThat(field(mine, "edition")).hasValue("Cet. 2");
            Look.at(mine, "staff-edit-overtaken");
            save(mine);
            assertThat(mine.locator("h1")).containsText("anak judul pertama");
            assertThat(mine.locator("main")).containsText("Penerbit Kedua");
        }
    }

    @Test
    void twoCataloguersInTheMarcLoseNothing() throws Exception {
        try (var otherContext = Browser.context(Look.WIDE)) {
            var address = edit(TestData.record("Dua orang di MARC")) + "&side=marc";
            var mine = Browser.signIn(context, "katalog", address);
            var theirs = Browser.signIn(otherContext, "pustakawan", address);
            content(theirs, "245").fill("$aDua orang di MARC :$bdari yang kedua");
            addField(theirs, "500", "$aCatatan kedua");
            save(theirs);

            content(mine, "245").fill("$aDua orang di MARC :$bdari yang pertama");
            addField(mine, "520", "$aRingkasan pertama");
            mine.keyboard().press("Control+s");

            assertThat(mine.locator(".changes h2")).containsText("pustakawan");
            assertThat(mine.locator(".changes")).containsText("dari yang kedua");
            assertThat(content(mine, "245")).hasValue("$aDua orang di MARC :$bdari yang pertama");
            assertThat(content(mine, "500")).hasValue("$aCatatan kedua");
            assertThat(content(mine, "520")).hasValue("$aRingkasan pertama");
            Look.at(mine, "staff-marc-overtaken");
            save(mine);
            assertThat(mine.locator(".marc")).containsText("Catatan kedua");
            assertThat(mine.locator(".marc")).containsText("Ringkasan pertama");
        }
    }
}
