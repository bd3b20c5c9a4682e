/** The nightly step that tells members whose card ends soon. */
package id.solok.library.membership.batch;
