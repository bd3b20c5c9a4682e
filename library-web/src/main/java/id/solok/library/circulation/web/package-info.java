/** The lending desk in the staff portal. */
package id.solok.library.circulation.web;
