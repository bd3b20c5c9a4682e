package id.solok.library.core;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Turns a constraint that the database upheld into the refusal the user understands. */
public final class Constraints {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private Constraints() {}

    /** Runs {@code write}; when the named unique constraint refuses it, throws {@code refusal} instead. */
    public static void unique(String constraint, Runnable write, Supplier<RuleViolation> refusal) {
        upheld(UNIQUE_VIOLATION, constraint, write, refusal);
    }

    /** The same for a foreign key: something still refers to what is removed. */
    public static void foreignKey(String constraint, Runnable write, Supplier<RuleViolation> refusal) {
        upheld(FOREIGN_KEY_VIOLATION, constraint, write, refusal);
    }

    private static void upheld(String state, String constraint, Runnable write, Supplier<RuleViolation> refusal) {
        try {
            write.run();
        } catch (PersistenceException refused) {
            if (breaks(refused, state, constraint)) throw refusal.get();
            throw refused;
        }
    }

    private static boolean breaks(Throwable thrown, String state, String constraint) {
        for (var cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql
                    && state.equals(sql.getSQLState())
                    && sql.getMessage().contains('"' + constraint + '"')) return true;
        return false;
    }
}
