/**
 * The people who borrow: members, their types and cards.
 *
 * <p>R1 A card number stands on one member and carries a check digit (Luhn, ISO/IEC 7812-1). R2 A name is one field;
 * single names are valid. R3 Reading or registering a member is audited.
 */
@Module(
        name = "membership",
        uses = {"core", "audit", "calendar"})
package id.solok.library.membership;

import id.solok.library.core.Module;
