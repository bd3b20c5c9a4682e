/** The catalogue as feeds for reading programs: OPDS 1.2 and OPDS 2.0. */
package id.solok.library.feeds.web;
