/** OAI-PMH 2.0 at /oai. */
package id.solok.library.harvest.web;
