package respondet.app.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The server that takes our letters; the password may come from the environment.
 *
 * @param host empty when letters only lie in the outbox
 * @param security starttls, tls or none
 */
@Component
public record MailSettings(
        @Value("${respondet.mail.host:}") String host,
        @Value("${respondet.mail.port:587}") int port,
        @Value("${respondet.mail.user:}") String user,
        @Value("${respondet.mail.password:}") String password,
        @Value("${respondet.mail.from:respondet@localhost}") String from,
        @Value("${respondet.mail.security:starttls}") String security) {

    public boolean sends() {
        return !host.isEmpty();
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
