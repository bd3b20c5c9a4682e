package id.solok.library.membership.web;

import java.io.Serializable;

/** A value to choose, with its word. */
public record Choice(String value, String label) implements Serializable {
    private static final long serialVersionUID = 1;
}
