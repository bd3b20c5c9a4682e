package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Hands at the page that edits a record, in its form and as MARC. */
final class RecordEditor {
    private RecordEditor() {}

    static String edit(long id) {
        return "/staff/catalog/edit?id=" + id;
    }

    static void save(Page page) {
        page.keyboard().press("Control+s");
        assertThat(page).hasURL(Pattern.compile("/staff/catalog/record\\?.*id=\\d+"));
    }

    static void addField(Page page, String tag, String text) {
        content(page, "245").press("Enter");
        Keys.type(page, tag, "", "", text);
    }

    static Locator row(Page page, String tag) {
        return page.locator(".marc-row[data-tag='" + tag + "']");
    }

    static Locator content(Page page, String tag) {
        return row(page, tag).locator("textarea");
    }

    static void fill(Page page, String field, String text) {
        field(page, field).fill(text);
    }

    static Locator first(Page page, String field) {
        return page.locator("[id='record:" + field + "'] + .several input").first();
    }

    static Locator field(Page page, String field) {
        return page.locator("[id='record:" + field + "']");
    }
}
