package respondet.app.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** An upload byte by byte, by somebody whose connection may break. */
record RawUpload(URI server, Visitor visitor, String path) {

    private static final String BORDER = "border";

    String form(String name, String text) {
        return "--%1$s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%2$s\r\n"
                        .formatted(BORDER, visitor.token())
                + "--%1$s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%2$s\"\r\n\r\n%3$s\r\n--%1$s--\r\n"
                        .formatted(BORDER, name, text);
    }

    /** Announces so many bytes, sends these and no more, and reads what is answered. */
    String send(String bytes, long announced) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.getPort())) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            out.write(head(announced).getBytes(StandardCharsets.US_ASCII));
            out.write(bytes.getBytes(StandardCharsets.UTF_8));
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String head(long announced) {
        return """
            POST %s HTTP/1.1\r
            Host: localhost:%d\r
            Connection: close\r
            Accept: text/html\r
            Accept-Language: it\r
            Cookie: session=%s\r
            Content-Type: multipart/form-data; boundary=%s\r
            Content-Length: %d\r
            \r
            """.formatted(path, server.getPort(), visitor.cookie("session"), BORDER, announced);
    }
}
