/**
 * Brings the whole system up on one machine without Docker: PostgreSQL, Keycloak, Open Liberty, demo data.
 *
 * <p>The run profile ({@code mvn -Prun}) and the tests of library-ear use the same classes with other folders and
 * ports. Production does not use this package; it uses the files beside it ({@code server}, {@code realm},
 * {@code database}).
 */
package id.solok.library.launch;
