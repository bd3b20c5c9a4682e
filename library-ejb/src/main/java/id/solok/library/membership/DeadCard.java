package id.solok.library.membership;

import id.solok.library.core.RuleViolation;

/** A card that was replaced; says whose it was and leads to them. */
public class DeadCard extends RuleViolation {
    private static final long serialVersionUID = 1;

    private final long memberId;

    DeadCard(String card, Member holder) {
        super("membership.dead-card", card, holder.name());
        memberId = holder.id();
    }

    public long memberId() {
        return memberId;
    }
}
