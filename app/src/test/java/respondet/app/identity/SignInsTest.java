package respondet.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.store.Installation;
import respondet.app.store.Micros;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;

/** Who is signed in where, on both databases alike. */
class SignInsTest {

    private static final BrowserName BROWSER = new BrowserName("Firefox", "Linux");

    @OnEachDatabase
    void listsWhatHoldsAndEndsOneOrAllOthers(Installation installation) {
        var signIns = installation.bean(SignIns.class);
        var ewa = open(installation, "ewa@example.org");
        var one = signIns.begin(ewa, BROWSER);
        var two = signIns.begin(ewa, BROWSER);
        var three = signIns.begin(ewa, BROWSER);
        var jan = signIns.begin(open(installation, "jan@example.org"), BROWSER);
        assertThat(signIns.of(ewa)).extracting(SignIn::id).containsExactlyInAnyOrder(one.id(), two.id(), three.id());
        assertThat(signIns.of(ewa).getFirst().browser()).isEqualTo(BROWSER);
        assertThat(signIns.end(ewa, jan.id())).isFalse();
        assertThat(signIns.use(jan)).isTrue();
        assertThat(signIns.end(ewa, one.id())).isTrue();
        assertThat(signIns.end(ewa, one.id())).isFalse();
        assertThat(signIns.use(one)).isFalse();
        signIns.endOthers(ewa, three.id());
        assertThat(signIns.use(two)).isFalse();
        assertThat(signIns.use(three)).isTrue();
        assertThat(signIns.use(jan)).isTrue();
    }

    @OnEachDatabase
    void notesFromTimeToTimeThatItWasUsed(Installation installation) {
        var signIns = installation.bean(SignIns.class);
        var ewa = open(installation, "ewa@example.org");
        var signedIn = signIns.begin(ewa, BROWSER);
        var before = signIns.of(ewa).getFirst().used();
        assertThat(signIns.use(signedIn)).isTrue();
        assertThat(signIns.of(ewa).getFirst().used()).isEqualTo(before);
        set(installation, "used_at", Instant.now().minus(Duration.ofMinutes(6)));
        assertThat(signIns.use(signedIn)).isTrue();
        assertThat(signIns.of(ewa).getFirst().used()).isAfterOrEqualTo(before);
    }

    @OnEachDatabase
    void forgetsThoseThatAreOver(Installation installation) {
        var signIns = installation.bean(SignIns.class);
        var ewa = open(installation, "ewa@example.org");
        signIns.begin(ewa, BROWSER);
        set(installation, "used_at", Instant.now().minus(SignIns.UNUSED));
        assertThat(signIns.of(ewa)).isEmpty();
        signIns.begin(ewa, BROWSER);
        assertThat(count(installation)).isEqualTo(1);
        set(installation, "begun_at", Instant.now().minus(SignIns.LONGEST));
        assertThat(signIns.of(ewa)).isEmpty();
        assertThat(signIns.use(new SignedIn(ewa, Instant.now().minus(SignIns.LONGEST), "x")))
                .isFalse();
    }

    @OnEachDatabase
    void endsWithThePasswordTheAccountAndTheServer(Installation installation) {
        var signIns = installation.bean(SignIns.class);
        var accounts = installation.bean(Accounts.class);
        var ewa = open(installation, "ewa@example.org");
        signIns.begin(ewa, BROWSER);
        accounts.setPassword(ewa, "koń bateria zszywka");
        assertThat(signIns.of(ewa)).isEmpty();
        signIns.begin(ewa, BROWSER);
        assertThat(signIns.of(ewa)).hasSize(1);
        accounts.close(ewa);
        assertThat(signIns.of(ewa)).isEmpty();
        signIns.afterSingletonsInstantiated();
        assertThat(count(installation)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0 | Firefox, Linux
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36 Edg/120.0 | Edge, Windows
            Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36 | Chrome, Android
            Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1 Version/17.0 Mobile/15E148 Safari/604.1 | Safari, iPhone
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.0 Safari/605.1.15 | Safari, macOS
            curl/8.0 | ''
            <script>alert(1)</script> | ''
            """)
    void namesBrowsersInWordsAndKeepsNothingElse(String told, String words) {
        assertThat(BrowserName.of(Optional.of(told)).words()).isEqualTo(words);
        assertThat(BrowserName.of(Optional.empty()).words()).isEmpty();
    }

    private static String open(Installation installation, String email) {
        return installation
                .bean(Accounts.class)
                .open(email, "Ewa", Language.POLISH)
                .id();
    }

    private static void set(Installation installation, String column, Instant moment) {
        installation
                .bean(JdbcClient.class)
                .sql("update sign_in set " + column + " = ?")
                .param(Micros.of(moment))
                .update();
    }

    private static long count(Installation installation) {
        return installation
                .bean(JdbcClient.class)
                .sql("select count(*) from sign_in")
                .query(Long.class)
                .single();
    }
}
