package id.solok.library.marc;

import java.io.IOException;

/** Reads the entries of one format; {@code null} is the end. */
interface EntryReader {

    MarcEntry read() throws IOException;

    /** How many bytes of the file may be skipped to go on after the entry read last. */
    long resumeOffset();
}
