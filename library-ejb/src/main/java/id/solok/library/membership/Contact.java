package id.solok.library.membership;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Set;

/** How a person is reached, and in which language. */
@Embeddable
public class Contact implements Serializable {
    private static final long serialVersionUID = 1;

    private String phone;
    private String whatsapp;
    private String email;
    private String language;

    protected Contact() {}

    Contact(String phone, String whatsapp, String email, String language) {
        this.phone = phone;
        this.whatsapp = whatsapp;
        this.email = email;
        this.language = language == null ? "id" : language;
    }

    static Contact read(Fields fields) {
        var email = fields.text("email", 250);
        fields.refuseIf(email != null && !email.matches("[^@\\s]{1,100}@[^@\\s]{1,150}"), "email", "membership.email");
        return new Contact(
                fields.phone("phone"), fields.phone("whatsapp"), email, fields.oneOf("language", Set.of("id", "en")));
    }

    public String phone() {
        return phone;
    }

    public String whatsapp() {
        return whatsapp;
    }

    public String email() {
        return email;
    }

    public String language() {
        return language;
    }
}
