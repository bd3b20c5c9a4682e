package id.solok.library.applications;

import id.solok.library.core.InvalidInput;

/** A picture or PDF that an applicant sends as proof: which document it shows, and the content. */
public record Proof(String document, byte[] content) {
    private static final int MEGABYTE = 1_000_000;

    /** What the content is by its first bytes, whatever the file was called; refused at the field {@code file-…}. */
    String contentType(int atMostMb) {
        if (content.length > atMostMb * MEGABYTE) throw refused("applications.file-too-large", atMostMb);
        if (begins(0xff, 0xd8, 0xff)) return "image/jpeg";
        if (begins(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
        if (begins('%', 'P', 'D', 'F', '-')) return "application/pdf";
        throw refused("applications.file-kind");
    }

    private InvalidInput refused(String code, Object... args) {
        return InvalidInput.at("file-" + document, code, args);
    }

    private boolean begins(int... bytes) {
        if (content.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((content[i] & 0xff) != bytes[i]) return false;
        return true;
    }
}
