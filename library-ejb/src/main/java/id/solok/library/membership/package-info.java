/**
 * The people who borrow: members, their types, cards, guardians and consents.
 *
 * <p>R1 A card number stands on one member and carries a check digit (Luhn, ISO/IEC 7812-1); a member holds at most one
 * living card, and a dead one says whose it was. R2 A name is one field; single names are valid. R3 Reading or changing a
 * member is audited. R4 What a type demands (age, documents, days) has versions with validity dates. R5 Who is younger
 * than the type's age for a guardian gets a card at the desk or on an application only with a guardian named and the
 * guardian's consent recorded. R6 A NIK is sealed by {@code vault}, found by its digest, shown masked; in clear only by an
 * action that is audited. R7 Formats of NIK, telephone and NPSN and likely duplicates warn and never block. R8 Texts of
 * consents have versions; the log of consents is append-only. R9 A change is refused when the member was changed since it
 * was read.
 *
 * <p>A registration by a machine ({@link Membership#register}) carries a name, a type and a telephone number; what is
 * missing then is completed on the member's page. Not here: applications by citizens ({@code applications}).
 */
@Module(
        name = "membership",
        uses = {"core", "audit", "calendar", "notices", "vault"})
package id.solok.library.membership;

import id.solok.library.core.Module;
