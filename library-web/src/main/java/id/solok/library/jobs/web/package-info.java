/** The portal's page for long work. */
package id.solok.library.jobs.web;
