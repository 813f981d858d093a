package respondet.app.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A request with a key: what it brings is counted into a hash while it is read, and what it is answered is held to be kept. */
final class KeyedCall extends HttpServletRequestWrapper {

    static final String KEY = "Idempotency-Key";

    private final MessageDigest digest = sha256();
    private final ContentCachingResponseWrapper answer;
    private final ServletInputStream in;

    KeyedCall(HttpServletRequest request, HttpServletResponse response) throws IOException {
        super(request);
        this.answer = new ContentCachingResponseWrapper(response);
        digest.update(Objects.toString(request.getQueryString(), "").getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        this.in = new Counted(request.getInputStream(), digest);
        request.setAttribute(KeyedCall.class.getName(), this);
    }

    static Optional<KeyedCall> of(HttpServletRequest request) {
        return request.getAttribute(KeyedCall.class.getName()) instanceof KeyedCall call
                ? Optional.of(call)
                : Optional.empty();
    }

    ContentCachingResponseWrapper answer() {
        return answer;
    }

    /** The hash of everything that the request brought; what was not read yet is read and left. */
    String hash() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public ServletInputStream getInputStream() {
        return in;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts each byte as it goes by; nothing is held. */
    private static final class Counted extends ServletInputStream {

        private final ServletInputStream sent;
        private final DigestInputStream counted;

        Counted(ServletInputStream sent, MessageDigest digest) {
            this.sent = sent;
            this.counted = new DigestInputStream(sent, digest);
        }

        @Override
        public int read() throws IOException {
            return counted.read();
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            return counted.read(bytes, from, most);
        }

        @Override
        public boolean isFinished() {
            return sent.isFinished();
        }

        @Override
        public boolean isReady() {
            return sent.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            sent.setReadListener(listener);
        }
    }
}
