package id.solok.library.exports;

/** The forms in which records go out. */
public enum ExportFormat {
    ISO2709("mrc", "application/marc"),
    MARCXML("xml", "application/marcxml+xml"),
    DUBLIN_CORE("dc.xml", "application/xml"),
    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    RIS("ris", "application/x-research-info-systems;charset=UTF-8"),
    BIBTEX("bib", "application/x-bibtex;charset=UTF-8");

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The end of a file's name, without the point. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
