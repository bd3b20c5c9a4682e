package id.solok.library.documents;

/** What a document says of itself: its title, the library's name, and the language both are in. */
public record DocumentWords(String title, String library, String language) {}
