/** The portal's pages for labels and their sheets. */
package id.solok.library.documents.web;
