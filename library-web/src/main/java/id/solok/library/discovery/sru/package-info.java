/** SRU 1.2 at /sru: queries of CQL become clauses of the index, records go out as MARCXML, Dublin Core or MODS. */
package id.solok.library.discovery.sru;
