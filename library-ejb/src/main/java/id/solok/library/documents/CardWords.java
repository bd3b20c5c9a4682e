package id.solok.library.documents;

/** The printed words of a card in its language: what it is, and what stands before the number and the last valid day. */
public record CardWords(DocumentWords document, String card, String number, String validUntil) {}
