package id.solok.library.index;

/** Where indexes are kept: the one that is searched, and a fresh one while it is built anew. */
interface EngineStore {
    /** The index that is searched; an empty one when there is none or it cannot be read. */
    Engine open();

    /** A fresh one beside it. */
    Engine fresh();

    /** From now on {@code fresh} is the one that {@link #open} gives; the other is closed and removed. */
    void adopt(Engine fresh, Engine other);

    /** Gives up a fresh one that was not adopted. */
    void abandon(Engine fresh);
}
