package id.solok.library.documents;

/** What stands on a member's card; the photo, a JPEG or PNG, may be null. No number of an identity card is ever on it. */
public record MemberCard(String number, String name, String type, String validUntil, byte[] photo) {}
