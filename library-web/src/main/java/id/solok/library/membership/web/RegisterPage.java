package id.solok.library.membership.web;

import id.solok.library.membership.MemberInput;
import id.solok.library.membership.Membership;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The form that registers a member. */
@Named
@ViewScoped
public class RegisterPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Membership membership;

    private String name;
    private String type = "general";
    private String phone;
    private String email;

    /** Registers and shows the new member's page. */
    public String register() {
        var member = membership.register(new MemberInput(name, type, phone, email));
        return "/staff/membership/member?faces-redirect=true&id=" + member.id() + "&registered=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
