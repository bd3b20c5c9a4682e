package id.solok.library.membership;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;

/** What is typed of a member; the type is a code. */
public record MemberInput(String name, String type, String phone, String email) {
    public MemberInput {
        name = Text.clean(name);
        type = Text.clean(type);
        phone = Phone.normalized(Text.clean(phone));
        email = Text.clean(email);
    }

    void check() {
        new InvalidInput.Collector()
                .required(name, "name")
                .atMost(name, 200, "name")
                .required(type, "type")
                .refuseIf(phone != null && !phone.matches("\\+?[0-9]{5,20}"), "phone", "membership.phone")
                .refuseIf(email != null && !email.matches("[^@\\s]{1,100}@[^@\\s]{1,150}"), "email", "membership.email")
                .throwIfAny();
    }
}
