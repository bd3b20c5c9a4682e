package id.solok.library.harvest.web;

/** An error of the protocol: its code, and a sentence in the protocol's English for whoever maintains the harvester. */
final class OaiProblem extends Exception {
    private static final long serialVersionUID = 1;
    private final String code;

    OaiProblem(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    static OaiProblem badArgument(String sentence) {
        return new OaiProblem("badArgument", sentence);
    }

    static OaiProblem badToken() {
        return new OaiProblem("badResumptionToken", "The resumptionToken is not one of this repository and request.");
    }

    static OaiProblem noRecords() {
        return new OaiProblem("noRecordsMatch", "No records match.");
    }

    String code() {
        return code;
    }
}
