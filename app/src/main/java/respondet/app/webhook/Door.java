package respondet.app.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Brings a message to an address. The very address of the network that was judged is the one that is connected to, so that
 * a name cannot lead elsewhere in between; nothing is followed, and of the answer nothing but its status is read.
 */
@Component
class Door {

    private static final int LONGEST_STATUS = 200;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final boolean anywhere;
    private final Duration patience;

    /**
     * An installation may trust its neighbours and do without https, as tests do.
     *
     * @param patience from the knock to the answer
     */
    Door(
            @Value("${respondet.webhooks.anywhere:false}") boolean anywhere,
            @Value("${respondet.webhooks.patience:10s}") Duration patience) {
        this.anywhere = anywhere;
        this.patience = patience;
    }

    /** The name leads to this machine, to its neighbours or to nowhere in particular. */
    private static final class AddressNotPublic extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Whether messages could be brought there at all; who it is that answers to the name is judged each time. */
    boolean isOne(URI address) {
        var scheme = Objects.requireNonNullElse(address.getScheme(), "");
        return (scheme.equals("https") || (anywhere && scheme.equals("http")))
                && address.getHost() != null
                && (anywhere || !isInside(host(address)))
                && address.getRawUserInfo() == null
                && address.getRawFragment() == null
                && address.toASCIIString().matches("[!-~]{1,500}");
    }

    private static String host(URI address) {
        return Objects.toString(address.getHost(), "").replaceAll("[\\[\\]]", "");
    }

    /** What can be told without asking what a name leads to. */
    private static boolean isInside(String host) {
        try {
            return host.equalsIgnoreCase("localhost") || !PublicAddress.is(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** The status of the answer. */
    int bring(HookMessage message, Webhook hook) throws IOException {
        try (var plain = new Socket();
                var deadline = Deadline.of(plain, patience)) {
            try (var socket = connected(plain, hook.address())) {
                socket.getOutputStream().write(request(message, hook).getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                return status(socket);
            } catch (IOException e) {
                throw deadline.isOver() ? new SocketTimeoutException() : e;
            }
        }
    }

    private Socket connected(Socket plain, URI address) throws IOException {
        boolean secret = "https".equals(address.getScheme());
        int port = address.getPort() >= 0 ? address.getPort() : secret ? HTTPS : HTTP;
        var host = host(address);
        var target = Stream.of(InetAddress.getAllByName(host))
                .filter(each -> anywhere || PublicAddress.is(each))
                .findFirst()
                .orElseThrow(AddressNotPublic::new);
        plain.connect(new InetSocketAddress(target, port));
        return secret ? sealed(plain, host, port) : plain;
    }

    /** The other side must prove that the name is its own. */
    private static SSLSocket sealed(Socket socket, String host, int port) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var sealed = (SSLSocket) factory.createSocket(socket, host, port, true);
        var parameters = sealed.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        sealed.setSSLParameters(parameters);
        sealed.startHandshake();
        return sealed;
    }

    private static String request(HookMessage message, Webhook hook) {
        var address = hook.address();
        var path = Optional.ofNullable(address.getRawPath())
                .filter(each -> !each.isEmpty())
                .orElse("/");
        var query = Optional.ofNullable(address.getRawQuery())
                .map(each -> "?" + each)
                .orElse("");
        return String.join(
                "\r\n",
                "POST " + path + query + " HTTP/1.1",
                "Host: " + address.getRawAuthority(),
                "User-Agent: Respondet",
                "Content-Type: application/json",
                "Content-Length: " + message.body().getBytes(StandardCharsets.UTF_8).length,
                "Respondet-Event: " + message.event(),
                "Respondet-Timestamp: " + message.at().getEpochSecond(),
                "Respondet-Signature: sha256=" + message.signature(hook.secret()),
                "Connection: close",
                "",
                message.body());
    }

    private static int status(Socket socket) throws IOException {
        var in = socket.getInputStream();
        var line = new StringBuilder();
        for (int next = in.read(); next >= ' ' && line.length() < LONGEST_STATUS; next = in.read()) {
            line.append((char) next);
        }
        var words = line.toString().split(" ", 3);
        if (words.length < 2 || !words[0].startsWith("HTTP/1.") || !words[1].matches("[0-9]{3}")) {
            throw new ProtocolException();
        }
        return Integer.parseInt(words[1]);
    }
}
