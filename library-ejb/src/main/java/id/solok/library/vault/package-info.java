/**
 * Keeps what must not stand anywhere in clear: encrypts it, opens it, and makes the keyed digest it is found by.
 *
 * <p>R1 AES-256-GCM with a fresh nonce each time; the purpose is authenticated with it, so that a value cannot be moved to
 * another column. R2 A sealed value begins with the id of its key: new values take the first key that is configured, older
 * ones are opened with theirs. R3 A digest is an HMAC-SHA-256 with a key of its own. R4 Without keys the application does
 * not start: nothing is kept in clear by accident.
 */
@Module(
        name = "vault",
        uses = {"core"})
package id.solok.library.vault;

import id.solok.library.core.Module;
