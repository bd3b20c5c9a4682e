/**
 * What every context stands on: time, refusals, roles, paging, settings with validity dates, the schema.
 *
 * <p>R1 A setting's value at a date is that of its latest version not after the date. R2 A refusal carries a stable
 * code that is also the key of its message; a refused use case leaves nothing behind. R3 A repeated request with the
 * same idempotency key gets the first answer, also when both arrive at once. R4 The application does not start
 * without its migrations.
 */
@Module(
        name = "core",
        uses = {})
package id.solok.library.core;
