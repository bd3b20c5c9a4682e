package id.solok.library.notices;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Whether an address or number can be one. */
final class Contact {
    private static final int LONGEST_ADDRESS = 254;

    private Contact() {}

    static boolean valid(Channel channel, String contact) {
        return channel == Channel.WHATSAPP ? PhoneNumber.international(contact).isPresent() : isAddress(contact);
    }

    private static boolean isAddress(String text) {
        if (text.length() > LONGEST_ADDRESS || !text.contains("@")) return false;
        try {
            return text.equals(new InternetAddress(text, true).getAddress());
        } catch (AddressException noAddress) {
            return false;
        }
    }
}
