/** The job that reads MARC files into the catalogue. */
package id.solok.library.imports.batch;
