package id.solok.library.membership;

import java.io.Serializable;

/** A child's guardian; the member's id is null when the guardian is none. */
public record GuardianView(Long memberId, String card, String name, String phone, GuardianRelation relation)
        implements Serializable {
    private static final long serialVersionUID = 1;
}
