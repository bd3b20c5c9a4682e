package id.solok.library.circulation;

import id.solok.library.membership.MemberView;

/** What came of one scan at the desk: the member of the card or of the loan; {@code loan} is null for a card. */
public record Scan(ScanKind kind, MemberView member, LoanSummary loan) {}
