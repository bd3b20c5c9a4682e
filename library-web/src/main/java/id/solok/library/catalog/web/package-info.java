/** The portal's pages for records, copies and imports. */
package id.solok.library.catalog.web;
