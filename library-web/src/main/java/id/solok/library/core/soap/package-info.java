/** What all SOAP services share: the gate that keeps from them what is no SOAP. */
package id.solok.library.core.soap;
