/**
 * Reads, keeps and writes MARC 21 records, bibliographic and authority: ISO 2709 in UTF-8 or MARC-8, MARCXML, and MARC-in-JSON.
 *
 * <p>R1 A file is told by its content; what is neither ISO 2709 nor MARCXML is refused once and not read. R2 Every
 * place of a file gives one entry: a record, perhaps with warnings, or a refusal; a broken one never costs a good
 * neighbour and never throws. R3 A record of MARCXML that is not well-formed is refused alone; a document type ends the file.
 * R4 What was repaired, replaced, left out or guessed in a record is said by a warning. R5 A faulty directory is
 * repaired only if the terminators leave one reading; otherwise the record is refused. R6 Only bibliographic
 * records with some text and authority records with a heading are accepted, and told apart; UNIMARC is kept as it is and said by a warning. R7 Control characters below blank never reach a record. R8 Reading goes on after
 * a checkpoint with exactly the entry that follows. R9 Fields, indicators and subfields keep their order and content
 * through JSON, ISO 2709 and MARCXML.
 *
 * <p>Codes are message keys ({@code marc.bad-directory}); their arguments are places, never sentences.
 *
 * <p>Not here: what a catalogue demands of a record (a title, a matching number) and how it is stored.
 */
@Module(
        name = "marc",
        uses = {"core"})
package id.solok.library.marc;

import id.solok.library.core.Module;
