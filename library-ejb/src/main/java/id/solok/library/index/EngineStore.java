package id.solok.library.index;

/** Where indexes are kept: the one that is searched, and a fresh one while it is built anew. */
interface EngineStore {
    /** The index that is searched; an empty one when there is none or it cannot be read. */
    Engine open();

    /** A fresh one beside it. */
    Engine fresh();

    /** From now on {@code fresh} is the one that is searched; returns what to ask. */
    Engine adopt(Engine fresh, Engine other);

    /** Nobody asks the other any longer: it is closed and removed. */
    void retire(Engine other);

    /** Gives up a fresh one that was not adopted. */
    void abandon(Engine fresh);
}
