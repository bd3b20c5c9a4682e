/** The nightly step that marks overdue loans. */
package id.solok.library.circulation.batch;
