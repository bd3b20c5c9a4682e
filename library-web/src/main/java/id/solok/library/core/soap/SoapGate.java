package id.solok.library.core.soap;

import id.solok.library.core.rest.ProblemWriter;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keeps from the services what is no SOAP 1.1 message: HTTP's own refusals for the wrong method, type, size or XML (WS-I
 * Basic Profile 1.1, R1113 to R1115), and a fault only for a message that could be read.
 */
@WebFilter("/soap/*")
public class SoapGate extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final int MOST = 1 << 20;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\";\\s]+)");

    @Inject
    private transient ProblemWriter problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isDescription(request)) chain.doFilter(request, response);
        else if (!request.getMethod().equals("POST")) refuse(405, request, response);
        else if (!isXml(request)) refuse(415, request, response);
        else pass(request, response, chain);
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) refuse(413, request, response);
        else if (!Envelope.isOne(new ByteArrayInputStream(body))) refuse(400, request, response);
        else chain.doFilter(new BufferedRequest(request, body), response);
    }

    private void refuse(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (status == 405) response.setHeader("Allow", "POST");
        problems.write(status, request, response);
    }

    private static boolean isDescription(HttpServletRequest request) {
        var query = request.getQueryString();
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads && query != null && query.toLowerCase(Locale.ROOT).matches("(wsdl|xsd)(=[\\w.-]*)?");
    }

    private static boolean isXml(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).matches("text/xml\\s*(;.*)?") && isReadable(type);
    }

    private static boolean isReadable(String type) {
        var charset = CHARSET.matcher(type);
        if (!charset.find()) return true;
        try {
            return Charset.isSupported(charset.group(1));
        } catch (IllegalCharsetNameException unreadable) {
            return false;
        }
    }
}
