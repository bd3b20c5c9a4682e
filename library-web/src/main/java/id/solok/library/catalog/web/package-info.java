/** Records and copies as pages. */
package id.solok.library.catalog.web;
