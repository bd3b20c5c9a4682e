package id.solok.library.core.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** A response whose body is kept in memory instead of being sent; an error goes its own way. */
final class KeptResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(32_768);
    private PrintWriter writer;
    private boolean refused;

    KeptResponse(HttpServletResponse response) {
        super(response);
    }

    /** The whole body; null when this was an error or anything but 200. */
    byte[] body() {
        if (refused || getStatus() != SC_OK) return null;
        return written();
    }

    byte[] written() {
        if (writer != null) writer.flush();
        return body.toByteArray();
    }

    boolean refused() {
        return refused;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Stream();
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null)
            writer = new PrintWriter(new OutputStreamWriter(body, Charset.forName(getCharacterEncoding())));
        return writer;
    }

    @Override
    public void flushBuffer() {
        // nothing is sent before it is whole
    }

    @Override
    public void resetBuffer() {
        body.reset();
    }

    @Override
    public void reset() {
        super.reset();
        body.reset();
    }

    // how long it is says who sends it
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void sendError(int status) throws IOException {
        refused = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        refused = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        refused = true;
        super.sendRedirect(location);
    }

    private final class Stream extends ServletOutputStream {
        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            body.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Public pages are written in one go");
        }
    }
}
