/** Records and copies over REST. */
package id.solok.library.catalog.rest;
