package id.solok.library.index;

import java.util.List;

/** What is looked for, as a tree that no engine and no query language shines through. */
public sealed interface Clause {
    Clause EVERYTHING = new Everything();
    Clause NOTHING = new Or(List.of());

    /** How the words of a {@link Words} have to stand. */
    enum Match {
        /** Every word, in any order. */
        ALL,
        /** One of the words. */
        ANY,
        /** The words one after the other. */
        PHRASE,
        /** The field has these words, in this order, and no others. */
        WHOLE,
        /** A word of the field begins like the last of these; the others stand as with {@link #ALL}. */
        BEGINNING
    }

    /** Every record. */
    record Everything() implements Clause {}

    /** Words in a field; text without any word finds nothing. */
    record Words(Field field, String text, Match match) implements Clause {}

    /** Published between two years, both included; null is open. */
    record Years(Integer from, Integer to) implements Clause {}

    /** All of these. */
    record And(List<Clause> parts) implements Clause {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** One of these; none of none. */
    record Or(List<Clause> parts) implements Clause {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** The first but not the second. */
    record Without(Clause kept, Clause left) implements Clause {}

    static Clause words(Field field, String text) {
        return new Words(field, text, Match.ALL);
    }

    /** Both, or the one that is not everything. */
    static Clause and(Clause one, Clause other) {
        if (one.equals(EVERYTHING)) return other;
        return other.equals(EVERYTHING) ? one : new And(List.of(one, other));
    }
}
