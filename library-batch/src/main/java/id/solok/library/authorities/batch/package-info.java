/** The job that brings a changed heading into the records. */
package id.solok.library.authorities.batch;
