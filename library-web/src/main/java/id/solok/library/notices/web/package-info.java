/** Notices in the staff portal: the outbox, dead letters, texts and channels. */
package id.solok.library.notices.web;
