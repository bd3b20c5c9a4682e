package id.solok.library.core;

import java.time.Instant;
import java.time.LocalDate;

/** A version of a setting as it is read. */
public record SettingView(String name, String value, LocalDate validFrom, String changedBy, Instant changedAt) {}
