package id.solok.library.membership;

import java.io.Serializable;

/** Something at a field that looks wrong and may be right: the message's key. */
public record Warning(String field, String code) implements Serializable {
    private static final long serialVersionUID = 1;
}
