/**
 * Applications for membership by citizens, from the form to the card.
 *
 * <p>R1 A form sent twice is one application: its key is drawn with the form. R2 An application is decided once; of two
 * desks at the same moment one wins, the other is told. R3 What is sent as proof is checked by its content, sealed, kept in
 * the database or in a folder by configuration, and removed after the decision by a setting. R4 One sender can send so many
 * applications an hour; the sender is kept as a keyed digest only. R5 The applicant follows the application by the key of
 * the form, which nobody else has; it shows no personal data.
 */
@Module(
        name = "applications",
        uses = {"core", "audit", "vault", "membership"})
package id.solok.library.applications;

import id.solok.library.core.Module;
