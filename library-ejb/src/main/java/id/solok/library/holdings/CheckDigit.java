package id.solok.library.holdings;

/** How the last character of a barcode is computed from the digits before it. */
public enum CheckDigit {
    NONE,
    LUHN,
    MOD11;

    /** The character for these digits; letters of a prefix do not count. */
    String of(String text) {
        var digits = text.replaceAll("\\D", "");
        return switch (this) {
            case NONE -> "";
            case LUHN -> Integer.toString(luhn(digits));
            case MOD11 -> mod11(digits);
        };
    }

    int length() {
        return this == NONE ? 0 : 1;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = digits.length() - 1, doubled = 1; i >= 0; i--, doubled ^= 1) {
            int value = (digits.charAt(i) - '0') << doubled;
            sum += value > 9 ? value - 9 : value;
        }
        return (10 - sum % 10) % 10;
    }

    private static String mod11(String digits) {
        int sum = 0;
        for (int i = digits.length() - 1, weight = 2; i >= 0; i--, weight++) sum += (digits.charAt(i) - '0') * weight;
        int check = (11 - sum % 11) % 11;
        return check == 10 ? "X" : Integer.toString(check);
    }
}
