package id.solok.library.core.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Tells that a session ended before a form arrived, and leads back to the page it came from. */
@Named
@RequestScoped
public class ExpiredPage {
    private static final Pattern PORTAL = Pattern.compile("/staff/[\\w/.-]{1,200}(\\?[\\w=&%+.-]{0,500})?");

    @Inject
    private HttpServletRequest request;

    public String getBack() {
        var to = request.getParameter("to");
        return to != null && PORTAL.matcher(to).matches() ? to : "/staff/home";
    }

    /** The address of this page for a form that came from {@code referrer}. */
    static String address(String referrer) {
        var page = referrer == null ? "" : pathAndQuery(referrer);
        return PORTAL.matcher(page).matches() ? "/staff/expired?to=" + Language.encoded(page) : "/staff/expired";
    }

    private static String pathAndQuery(String referrer) {
        var start = referrer.indexOf('/', Math.max(0, referrer.indexOf("//") + 2));
        return start < 0 ? "" : referrer.substring(start);
    }
}
