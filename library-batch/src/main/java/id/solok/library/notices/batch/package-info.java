/** Carries notices out of the outbox, and removes old ones at night. */
package id.solok.library.notices.batch;
