package id.solok.library.notices;

/** A contact as staff see it who need not know it. */
final class Mask {
    private static final String HIDDEN = "•••";

    private Mask() {}

    static String of(Channel channel, String contact) {
        if (contact == null || channel == Channel.ACCOUNT) return null;
        return channel == Channel.EMAIL ? email(contact) : phone(contact);
    }

    private static String email(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1) return HIDDEN;
        return address.substring(0, 1) + HIDDEN + address.substring(at);
    }

    private static String phone(String number) {
        return number.length() < 7 ? HIDDEN : HIDDEN + number.substring(number.length() - 3);
    }
}
