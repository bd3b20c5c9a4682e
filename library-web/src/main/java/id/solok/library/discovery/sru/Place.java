package id.solok.library.discovery.sru;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Where this server is reached from outside. */
record Place(String transport, String host, int port) {
    /** The configured address; where there is none, the one that was asked. */
    static Place of(String configured, HttpServletRequest request) {
        if (!configured.startsWith("http"))
            return new Place(request.getScheme(), request.getServerName(), request.getServerPort());
        var address = URI.create(configured);
        int usual = address.getScheme().equals("https") ? 443 : 80;
        return new Place(address.getScheme(), address.getHost(), address.getPort() > 0 ? address.getPort() : usual);
    }
}
