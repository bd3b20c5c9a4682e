/** Searching the catalogue over REST. */
package id.solok.library.discovery.rest;
