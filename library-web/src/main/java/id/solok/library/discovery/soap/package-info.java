/** The catalogue for partners over SOAP: search, one record, availability of a copy. */
package id.solok.library.discovery.soap;
