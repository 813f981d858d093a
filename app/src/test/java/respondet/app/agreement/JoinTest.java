package respondet.app.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import respondet.app.web.SampleServer;
import respondet.app.web.Visitor;

/** Whoever joins by form gets an identifier that somebody typed. */
class JoinTest {

    private static final String PATH = "/communities/namur/agreement/join";
    private static final String TELLS = "contient une partie du nom";

    private final Visitor manager = new Visitor(SampleServer.shared().address())
            .signIn("community-manager@namur.example.org", "sample-pass-2025");

    @Test
    void saysOnceThatAnIdentifierTellsTheName() {
        var fields = new TreeMap<>(Map.of(
                "id", "zelie7",
                "name", "Z\u00e9lie Durand",
                "kind", "household",
                "joined", "2026-02-01",
                "language", "fr",
                "point", "",
                "market_id", "",
                "tariff", "",
                "reason", "Assembl\u00e9e"));
        assertThat(manager.post(PATH, fields).body())
                .contains(TELLS, "name=\"told\" value=\"zelie7\"")
                .doesNotContain("role=\"alert\"><p>");
        fields.put("told", "zelie7");
        assertThat(manager.post(PATH, fields).body()).doesNotContain(TELLS).contains("id: zelie7");
        fields.put("id", "durand1");
        assertThat(manager.post(PATH, fields).body()).contains(TELLS);
        fields.put("id", "home77");
        assertThat(manager.post(PATH, fields).body()).doesNotContain(TELLS).contains("id: home77");
    }
}
