/** Starts the jobs that were asked for, and asks for those that the clock brings. */
package id.solok.library.jobs.batch;
