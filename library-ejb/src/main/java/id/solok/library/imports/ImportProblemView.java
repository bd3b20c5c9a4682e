package id.solok.library.imports;

import java.util.List;

/** One record that was refused or repaired: where it stands in the file, what it is called there, and why. */
public record ImportProblemView(
        long id, long position, String identifier, boolean refused, String code, List<String> args) {}
