package id.solok.library.imports;

import jakarta.enterprise.context.ApplicationScoped;

/** The authorities' part of an import: authority records are handed over, headings put into their established form. */
@ApplicationScoped
class ChunkHeadings {
    void takeAuthorities(ImportChunk chunk, MarcImport run, String actor) {}

    void correct(ImportChunk chunk, MarcImport run) {}
}
