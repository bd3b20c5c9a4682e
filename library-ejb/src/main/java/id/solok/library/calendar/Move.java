package id.solok.library.calendar;

/** A move as it stands in the database. */
record Move(long id, Effect effect) {
    String kind() {
        return effect.kind();
    }

    long subject() {
        return effect.subject();
    }
}
