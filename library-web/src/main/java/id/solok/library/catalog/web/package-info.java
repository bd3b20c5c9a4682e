/** Records and copies as pages, of the public site and of the portal. */
package id.solok.library.catalog.web;
