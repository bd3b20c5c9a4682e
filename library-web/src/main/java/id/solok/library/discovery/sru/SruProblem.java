package id.solok.library.discovery.sru;

/** A diagnostic of the protocol; its sentence is that of the published list, for whoever maintains the client. */
final class SruProblem extends Exception {
    private static final long serialVersionUID = 1;
    private final int number;
    private final String details;

    SruProblem(int number, String details) {
        super(sentence(number));
        this.number = number;
        this.details = details;
    }

    static SruProblem syntax(String details) {
        return new SruProblem(10, details);
    }

    String uri() {
        return "info:srw/diagnostic/1/" + number;
    }

    String details() {
        return details;
    }

    static String sentence(int number) {
        return switch (number) {
            case 4 -> "Unsupported operation";
            case 5 -> "Unsupported version";
            case 6 -> "Unsupported parameter value";
            case 7 -> "Mandatory parameter not supplied";
            case 8 -> "Unsupported parameter";
            case 10 -> "Query syntax error";
            case 12 -> "Too many characters in query";
            case 15 -> "Unsupported context set";
            case 16 -> "Unsupported index";
            case 19 -> "Unsupported relation";
            case 20 -> "Unsupported relation modifier";
            case 22 -> "Unsupported combination of relation and index";
            case 27 -> "Empty term unsupported";
            case 28 -> "Masking character not supported";
            case 29 -> "Masked words too short";
            case 31 -> "Anchoring character not supported";
            case 36 -> "Term in invalid format for index or relation";
            case 37 -> "Unsupported boolean operator";
            case 38 -> "Too many boolean operators in query";
            case 39 -> "Proximity not supported";
            case 46 -> "Unsupported boolean modifier";
            case 50 -> "Result sets not supported";
            case 61 -> "First record position out of range";
            case 65 -> "Record does not exist";
            case 66 -> "Unknown schema for retrieval";
            case 71 -> "Unsupported record packing";
            case 72 -> "XPath retrieval unsupported";
            case 82 -> "Unsupported sort sequence";
            case 84 -> "Too many sort keys in request";
            case 88 -> "Unsupported path for sort";
            case 110 -> "Stylesheets not supported";
            case 120 -> "Response position out of range";
            default -> "General system error";
        };
    }
}
