package id.solok.library.audit;

/** Who did something, and in which role; the role is null for somebody unknown. */
record Actor(String name, String role) {}
