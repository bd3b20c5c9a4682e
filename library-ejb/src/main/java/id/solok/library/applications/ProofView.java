package id.solok.library.applications;

import java.io.Serializable;

/** That a proof was sent: of which document, and what it is. */
public record ProofView(long id, String document, String contentType, int size) implements Serializable {
    private static final long serialVersionUID = 1;
}
