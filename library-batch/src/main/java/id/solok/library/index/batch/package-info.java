/** Builds the search index anew, and forgets the changes that every index has followed. */
package id.solok.library.index.batch;
