package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.app.identity.AccessTokens;
import respondet.app.identity.Accounts;
import respondet.app.identity.SecondProofDemanded;
import respondet.app.journal.Journal;
import respondet.app.store.Installation;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** What holds for all programs: the language they are told in, second proofs, their pace. */
class ProgramsTest {

    private static Turin turin;

    @BeforeAll
    static void start() {
        turin = Turin.start();
    }

    @AfterAll
    static void stop() {
        turin.stop();
    }

    @ParameterizedTest
    @CsvSource({"pl", "en", "ca", "es", "fr", "it"})
    void speaksTheLanguageThatIsAskedFor(String language) {
        var headers = new HashMap<>(Turin.OCTETS);
        headers.put("Accept-Language", language + ";q=0.9, de");
        var problem = Program.json(turin.manager().send("GET", Turin.PATH + "/runs/nothing", headers, ""));
        var texts = Texts.in(Language.of(language).orElseThrow());
        assertThat(problem.path("detail").asString()).isEqualTo(texts.say("api.problem.not-found"));
    }

    /** Who must prove twice who they are, and cannot yet, does not get around that by a token. */
    @Test
    void letsNobodyGoAroundTheSecondProof() {
        var auditor = turin.program("auditor@malopolska.example.org");
        var journal = turin.server().bean(Journal.class);
        assertThat(auditor.get("/api/v1/communities").statusCode()).isEqualTo(200);
        journal.write(new SecondProofDemanded(List.of("auditor")), "");
        assertThat(auditor.get("/api/v1/communities").statusCode()).isEqualTo(403);
        assertThat(auditor.get("/api/v1/communities/malopolska/runs").statusCode())
                .isEqualTo(403);
        assertThat(auditor.get("/api/v1/open").statusCode()).isEqualTo(200);
        journal.write(new SecondProofDemanded(List.of()), "");
        assertThat(auditor.get("/api/v1/communities").statusCode()).isEqualTo(200);
    }

    @Test
    void asksWhoComesTooOftenToWait() {
        var slow = Installation.onSqlite("--respondet.sample=true", "--respondet.api.per-minute=20");
        try {
            var program = Program.of(
                    slow.address(),
                    slow.bean(Accounts.class),
                    slow.bean(AccessTokens.class),
                    "community-manager@turin.example.org");
            var answers = IntStream.range(0, 50)
                    .mapToObj(_ -> program.get("/api/v1/token"))
                    .toList();
            assertThat(answers.getFirst().statusCode()).isEqualTo(200);
            var last = answers.stream().filter(each -> each.statusCode() == 429).findFirst();
            assertThat(last).isPresent();
            assertThat(last.get().headers().firstValue("Retry-After")).isPresent();
            var guesses = IntStream.range(0, 50)
                    .map(i -> new Program(slow.address(), "guess" + i)
                            .get("/api/v1/token")
                            .statusCode());
            assertThat(guesses.boxed().toList()).contains(401, 429);
        } finally {
            slow.close();
        }
    }
}
