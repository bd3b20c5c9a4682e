/** The nightly step that removes what applicants sent once it is decided. */
package id.solok.library.applications.batch;
