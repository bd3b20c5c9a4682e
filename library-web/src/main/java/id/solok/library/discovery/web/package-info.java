/** The catalogue's results, new arrivals and similar titles on the public site. */
package id.solok.library.discovery.web;
