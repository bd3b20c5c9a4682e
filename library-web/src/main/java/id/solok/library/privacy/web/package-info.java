/** The member's own pages, and the desk's queue of requests about personal data. */
package id.solok.library.privacy.web;
