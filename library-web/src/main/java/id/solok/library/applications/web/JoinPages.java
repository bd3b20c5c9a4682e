package id.solok.library.applications.web;

import id.solok.library.applications.Applying;
import id.solok.library.applications.Proof;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.web.Language;
import id.solok.library.membership.ConsentChannel;
import id.solok.library.membership.Demands;
import id.solok.library.membership.Enrolment;
import id.solok.library.membership.GuardianData;
import id.solok.library.membership.MemberData;
import id.solok.library.membership.MemberTypes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The citizen's way to membership, without a session and without scripts: choose a type, fill in the form, follow the
 * application at an address of its own.
 */
@WebServlet("/join/*")
@MultipartConfig(maxFileSize = 25_000_000, maxRequestSize = 80_000_000, fileSizeThreshold = 262_144)
public class JoinPages extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String FORM = "/public/membership/join.xhtml";
    private static final String FILE = "file-";

    @Inject
    private transient Applying applying;

    @Inject
    private transient MemberTypes types;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            var key = applying.newForm();
            show(request, response, new JoinForm(key, demands(request.getParameter("type")), Map.of()));
            return;
        }
        var progress = path.length() > 100
                ? null
                : applying.progress(path.substring(1)).orElse(null);
        if (progress == null) response.sendError(404);
        else {
            request.setAttribute("progress", progress);
            request.getRequestDispatcher("/public/membership/progress.xhtml").forward(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var from = request.getHeader("Sec-Fetch-Site");
        if (request.getPathInfo() != null || from != null && !from.equals("same-origin") && !from.equals("none")) {
            response.sendError(403);
            return;
        }
        List<Proof> proofs;
        try {
            proofs = proofs(request);
        } catch (IllegalStateException tooLarge) {
            // what the container throws beyond the limits above, by the specification of getParts
            response.sendError(413);
            return;
        }
        take(request, response, values(request), proofs);
    }

    private void take(
            HttpServletRequest request, HttpServletResponse response, Map<String, String> values, List<Proof> proofs)
            throws ServletException, IOException {
        var key = values.get("key");
        // a field that people do not see: only programs fill it in
        if (!values.getOrDefault("website", "").isEmpty()) {
            response.sendError(400);
            return;
        }
        try {
            applying.apply(key, request.getRemoteAddr(), enrolment(values), proofs);
            response.setStatus(303);
            response.setHeader("Location", language.link("/join/" + key));
        } catch (RuleViolation refused) {
            var form = new JoinForm(key == null ? applying.newForm() : key, demands(values.get("type")), values);
            form.refused(refused, language.getLocale());
            response.setStatus(422);
            show(request, response, form);
        }
    }

    private Enrolment enrolment(Map<String, String> values) {
        return new Enrolment(
                MemberData.read(values),
                GuardianData.read(values),
                values.containsKey("consent"),
                values.containsKey("guardianConsent"),
                ConsentChannel.ONLINE,
                language.getCode());
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, JoinForm form)
            throws ServletException, IOException {
        request.setAttribute("join", form);
        request.getRequestDispatcher(FORM).forward(request, response);
    }

    private Demands demands(String type) {
        return types.demands().stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> values(HttpServletRequest request) {
        Map<String, String> values = new HashMap<>();
        request.getParameterMap().forEach((name, all) -> values.put(name, all[0]));
        values.remove("notes");
        values.remove("guardianCard");
        return values;
    }

    private static List<Proof> proofs(HttpServletRequest request) throws ServletException, IOException {
        List<Proof> proofs = new ArrayList<>();
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) return proofs;
        for (var part : request.getParts())
            if (part.getName().startsWith(FILE) && part.getSize() > 0)
                try (var content = part.getInputStream()) {
                    proofs.add(new Proof(part.getName().substring(FILE.length()), content.readAllBytes()));
                }
        return proofs;
    }
}
