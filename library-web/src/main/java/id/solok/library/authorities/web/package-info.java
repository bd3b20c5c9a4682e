/** The portal's pages for controlled headings: the sorted list, one heading, its form, and the merge of two. */
package id.solok.library.authorities.web;
