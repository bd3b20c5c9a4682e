/** Loans and returns over REST. */
package id.solok.library.circulation.rest;
