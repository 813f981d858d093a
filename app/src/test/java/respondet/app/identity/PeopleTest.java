package respondet.app.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import respondet.app.mail.Outbox;
import respondet.app.mail.PostedLetter;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.app.web.Visitor;

/** How people come, forget their passwords and go, on both databases alike. */
class PeopleTest {

    private static final Pattern LINK = Pattern.compile("/password/(\\S+)");
    private static final String PASSWORD = "koń bateria zszywka";

    @OnEachDatabase
    void invitesByALinkThatSetsAPasswordOnce(Installation installation) {
        var people = installation.bean(People.class);
        var ewa = people.invite(invitation("Ewa@example.org"), "admin");
        var letter = newest(installation);
        assertThat(letter.recipient()).isEqualTo("ewa@example.org");
        assertThat(letter.subject()).isEqualTo("Zaproszenie do Respondet");
        assertThat(installation.bean(Accounts.class).prove("ewa@example.org", PASSWORD))
                .isEmpty();
        assertThat(people.setPassword(secret(letter), PASSWORD)).contains(ewa);
        assertThat(installation.bean(Accounts.class).prove("ewa@example.org", PASSWORD))
                .contains(ewa);
        assertThat(people.setPassword(secret(letter), "a stolen letter")).isEmpty();
        assertThat(installation.bean(Grants.class).of(ewa.id())).hasSize(1);
    }

    @OnEachDatabase
    void keepsNoSecretThatOpensAnAccount(Installation installation) {
        installation.bean(People.class).invite(invitation("ewa@example.org"), "admin");
        var hash = installation
                .bean(JdbcClient.class)
                .sql("select hash from password_link")
                .query(String.class)
                .single();
        assertThat(hash).isNotEqualTo(secret(newest(installation)));
        assertThat(installation.bean(PasswordLinks.class).find(hash)).isEmpty();
    }

    /** On a server of its own, as the refusals would slow other tests down. */
    @Test
    void keepsTheAddressOfWhoeverAsksTooOften() {
        var installation = Installation.onSqlite();
        try {
            var visitor = new Visitor(installation.address());
            var form = Map.of("email", "ewa@example.org");
            for (int i = 0; i < 5; i++) {
                assertThat(visitor.post("/forgotten", form).body()).doesNotContain("role=\"alert\"");
            }
            assertThat(visitor.post("/forgotten", form).body()).contains("role=\"alert\"", "value=\"ewa@example.org\"");
        } finally {
            installation.close();
        }
    }

    @OnEachDatabase
    void refusesALinkThatExpired(Installation installation) {
        var people = installation.bean(People.class);
        people.invite(invitation("ewa@example.org"), "admin");
        installation
                .bean(JdbcClient.class)
                .sql("update password_link set expires_at = created_at")
                .update();
        assertThat(people.setPassword(secret(newest(installation)), PASSWORD)).isEmpty();
    }

    @OnEachDatabase
    void endsAnOlderLinkByANewerOne(Installation installation) {
        var people = installation.bean(People.class);
        var ewa = people.invite(invitation("ewa@example.org"), "admin");
        var first = secret(newest(installation));
        people.inviteAgain(ewa);
        assertThat(people.setPassword(first, PASSWORD)).isEmpty();
        assertThat(people.setPassword(secret(newest(installation)), PASSWORD)).contains(ewa);
    }

    @OnEachDatabase
    void writesToKnownAddressesOnlyAndNotAgainAtOnce(Installation installation) {
        var people = installation.bean(People.class);
        assertThatNoException().isThrownBy(() -> people.forgot("nobody@example.org"));
        assertThat(installation.bean(Outbox.class).newest()).isEmpty();
        installation.bean(Accounts.class).open("ewa@example.org", "Ewa", Language.ITALIAN);
        people.forgot("ewa@example.org");
        people.forgot("ewa@example.org");
        assertThat(installation.bean(Outbox.class).newest())
                .singleElement()
                .extracting(PostedLetter::subject)
                .isEqualTo("Nuova password per Respondet");
    }

    @OnEachDatabase
    void endsEverySessionWhenThePasswordChanges(Installation installation) {
        var accounts = installation.bean(Accounts.class);
        var ewa = accounts.open("ewa@example.org", "Ewa", Language.POLISH);
        var begun = Instant.now();
        assertThat(accounts.findInSession(ewa.id(), begun)).contains(ewa);
        installation.bean(People.class).changePassword(ewa, PASSWORD);
        assertThat(accounts.findInSession(ewa.id(), begun)).isEmpty();
        assertThat(accounts.findInSession(ewa.id(), Instant.now())).contains(ewa);
    }

    @OnEachDatabase
    void closesAnAccountAndItsRolesAndFreesTheAddress(Installation installation) {
        var people = installation.bean(People.class);
        var ewa = people.invite(invitation("ewa@example.org"), "admin");
        var secret = secret(newest(installation));
        people.close(ewa, "admin");
        var accounts = installation.bean(Accounts.class);
        assertThat(accounts.findByEmail("ewa@example.org")).isEmpty();
        assertThat(installation.bean(Grants.class).of(ewa.id())).isEmpty();
        assertThat(people.setPassword(secret, PASSWORD)).isEmpty();
        assertThat(installation.bean(Journal.class).all().stream().map(Entry::kind))
                .containsExactly("role.given", "role.ended");
        assertThat(people.invite(invitation("ewa@example.org"), "admin").id()).isNotEqualTo(ewa.id());
    }

    static Invitation invitation(String email) {
        var grant = new Grant(
                Ids.next(),
                Role.AUDITOR,
                Optional.empty(),
                Optional.of("a"),
                Optional.empty(),
                LocalDate.of(2025, 1, 1),
                Optional.empty());
        return new Invitation(email, "Ewa", Language.POLISH, grant);
    }

    private static PostedLetter newest(Installation installation) {
        return installation.bean(Outbox.class).newest().getFirst();
    }

    private static String secret(PostedLetter letter) {
        var match = LINK.matcher(letter.text());
        assertThat(match.find()).as(letter.text()).isTrue();
        return match.group(1);
    }
}
