package id.solok.library.membership.web;

import id.solok.library.core.NotFound;
import id.solok.library.core.web.Language;
import id.solok.library.documents.CardLayout;
import id.solok.library.documents.CardWords;
import id.solok.library.documents.DocumentWords;
import id.solok.library.documents.MemberCard;
import id.solok.library.documents.MemberCards;
import id.solok.library.membership.MemberView;
import id.solok.library.membership.Membership;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** A member's card as a PDF of the size of a card, for the card printer. */
@WebServlet("/staff/membership/card")
public class CardServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient Membership membership;

    @Inject
    private transient MemberCards cards;

    @Inject
    private transient MemberWords words;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        if (id == null || !id.matches("[0-9]{1,18}")) {
            response.sendError(404);
            return;
        }
        try {
            var member = membership.member(Long.parseLong(id));
            if (member.card() == null) response.sendError(404);
            else send(member, response);
        } catch (NotFound gone) {
            response.sendError(404);
        }
    }

    private void send(MemberView member, HttpServletResponse response) throws IOException {
        var card = new MemberCard(
                member.card(), member.name(), words.type(member.type()), language.day(member.validUntil()), null);
        var pdf = cards.pdf(List.of(card), CardLayout.SINGLE, printed());
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + member.card() + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private CardWords printed() {
        return new CardWords(
                new DocumentWords(
                        language.text("membership.member-card"), language.text("site.name"), language.getCode()),
                language.text("membership.member-card"),
                language.text("membership.card"),
                language.text("membership.valid-until"));
    }
}
