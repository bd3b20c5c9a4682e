/** Opening hours on the public site. */
package id.solok.library.calendar.web;
