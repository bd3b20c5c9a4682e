/** Imports over REST. */
package id.solok.library.imports.rest;
