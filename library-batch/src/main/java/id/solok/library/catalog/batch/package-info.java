/** The job that derives anew what the system works with from records that an older version wrote. */
package id.solok.library.catalog.batch;
