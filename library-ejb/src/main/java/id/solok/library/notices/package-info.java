/**
 * Tells people what concerns them: by e-mail, by WhatsApp, in their account.
 *
 * <p>R1 A notice is a row written in the transaction that caused it; nothing is sent inside a request. R2 The same
 * matter ({@code kind} and {@code about}) is told to one recipient once. R3 A notice is sent at least once, and at most
 * once more when nobody knows whether the first arrived. R4 What one channel refuses for good, or fails to carry as
 * often as the settings allow, becomes a dead letter and goes by the next channel; a member's account always has it.
 * R5 In the quiet hours only urgent kinds are sent. R6 A member chooses a channel per kind; a required kind cannot be
 * switched off. R7 A text names only values that its kind has; one that lacks a value is not sent. R8 The words as they
 * were sent are kept with the notice; versions of texts are kept.
 *
 * <p>Kinds and their first texts are rows of {@code notice_kind} and {@code notice_template} that each context adds by
 * its own migration. Not here: who is told and when (the contexts), the timer that sends (library-batch).
 */
@Module(
        name = "notices",
        uses = {"core", "audit"})
package id.solok.library.notices;

import id.solok.library.core.Module;
