/** Records, copies and imports over REST. */
package id.solok.library.catalog.rest;
