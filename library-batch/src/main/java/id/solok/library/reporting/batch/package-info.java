/** The nightly step that writes the day's statistics. */
package id.solok.library.reporting.batch;
