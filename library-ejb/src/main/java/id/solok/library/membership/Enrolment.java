package id.solok.library.membership;

/**
 * What makes a member: the data, the guardian, what was agreed to.
 *
 * @param language of the words that were shown
 */
public record Enrolment(
        MemberData data,
        GuardianData guardian,
        boolean consent,
        boolean guardianConsent,
        ConsentChannel channel,
        String language) {}
