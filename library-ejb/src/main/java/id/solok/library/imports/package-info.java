/**
 * Brings files of MARC records into the catalogue.
 *
 * <p>R1 Every place of a file ends in one outcome, and every refusal and doubt in the report. R2 The same record, to
 * the letter, comes in once. R3 The profile says by what a record is known again and what is done then. R4 A doubtful
 * match is never acted upon by the machine: the record waits for a person. R5 A dry run gives the report of the real run
 * and writes nothing into the catalogue. R6 An import is undone whole or not at all: while nothing of it was lent or
 * corrected since. R7 A run that breaks off goes on after its last chunk and creates nothing twice.
 *
 * <p>Not here: reading MARC ({@code marc}), what a record is known by and how it is stored ({@code catalog.Intake}).
 */
@Module(
        name = "imports",
        uses = {"core", "audit", "authorities", "catalog", "holdings", "jobs", "marc"})
package id.solok.library.imports;

import id.solok.library.core.Module;
