package respondet.app.mail;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes the letters of the outbox to the mail server, beside the request that wrote them, and tries again later. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int MINUTES_BETWEEN_ROUNDS = 5;
    private static final String TIMEOUT_MS = "20000";

    private final Outbox outbox;
    private final MailSettings settings;
    private final JavaMailSenderImpl server;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("postman").factory());

    Postman(Outbox outbox, MailSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
        this.server = server(settings);
    }

    private static JavaMailSenderImpl server(MailSettings settings) {
        var server = new JavaMailSenderImpl();
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding("UTF-8");
        if (!settings.user().isEmpty()) {
            server.setUsername(settings.user());
            server.setPassword(settings.password());
        }
        var more = server.getJavaMailProperties();
        more.setProperty("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        more.setProperty(
                "mail.smtp.ssl.enable", Boolean.toString(settings.security().equals("tls")));
        more.setProperty(
                "mail.smtp.starttls.required",
                Boolean.toString(settings.security().equals("starttls")));
        more.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        more.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
        more.setProperty("mail.smtp.timeout", TIMEOUT_MS);
        more.setProperty("mail.smtp.writetimeout", TIMEOUT_MS);
        return server;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.sends()) {
            var _ = rounds.scheduleWithFixedDelay(this::round, 0, MINUTES_BETWEEN_ROUNDS, TimeUnit.MINUTES);
        }
    }

    @TransactionalEventListener(Outbox.Posted.class)
    void posted() {
        if (settings.sends()) {
            rounds.execute(this::round);
        }
    }

    /** What fails keeps its letter for the next round; nothing may end the rounds. */
    private void round() {
        try {
            outbox.unsent().forEach(this::send);
        } catch (DataAccessException e) {
            LOG.warn("The outbox could not be read", e);
        }
    }

    private void send(PostedLetter letter) {
        try {
            var mail = new SimpleMailMessage();
            mail.setFrom(settings.from());
            mail.setTo(letter.recipient());
            mail.setSubject(letter.subject());
            mail.setText(letter.text());
            server.send(mail);
            outbox.sent(letter);
        } catch (MailException e) {
            LOG.warn(
                    "A letter ({}) could not be sent: {}",
                    letter.id(),
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            outbox.failed(letter, e.getClass().getSimpleName());
        }
    }

    @PreDestroy
    void end() {
        rounds.shutdownNow();
    }
}
