/** The portal's first page, with the day in numbers. */
package id.solok.library.reporting.web;
