/** Opening hours on the public site, and the pages on which staff keep the calendar. */
package id.solok.library.calendar.web;
