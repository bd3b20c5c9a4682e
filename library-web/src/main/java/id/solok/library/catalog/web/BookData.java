package id.solok.library.catalog.web;

import id.solok.library.catalog.Essentials;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** A record in the vocabulary of schema.org, for search engines. */
final class BookData {
    private BookData() {}

    /** JSON-LD that can stand inside a script element. */
    static String of(Essentials fields, String address) {
        var book = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "Book")
                .add("@id", address)
                .add("name", fields.fullTitle());
        list(book, "author", fields.authors());
        list(book, "isbn", fields.isbns());
        text(book, "publisher", fields.publisher());
        text(book, "datePublished", fields.year());
        text(book, "inLanguage", fields.language());
        text(book, "bookEdition", fields.edition());
        return book.build().toString().replace("<", "\\u003c");
    }

    private static void list(JsonObjectBuilder book, String name, List<String> values) {
        if (!values.isEmpty()) book.add(name, Json.createArrayBuilder(values));
    }

    private static void text(JsonObjectBuilder book, String name, Object value) {
        if (value != null) book.add(name, value.toString());
    }
}
