package id.solok.library.covers;

/** A cover in both sizes as JPEG; the measures are those of the larger. */
record CoverArt(byte[] small, byte[] large, int width, int height) {}
