package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.app.identity.Accounts;
import respondet.app.leaving.LeaveNotices;
import respondet.app.own.LetterChoices;
import respondet.app.proposal.KeyProposals;
import respondet.app.run.FinalRuns;

/** A member reaches the own and nothing else, by address, by form and by guessed identifier. */
class OwnPagesTest {

    private static final String PASSWORD = "sample-pass-2025";

    private final SampleServer server = SampleServer.shared();

    private Visitor visitor(String email) {
        return new Visitor(server.address()).signIn(email, PASSWORD);
    }

    private String run(String community) {
        return server.bean(FinalRuns.class)
                .of(community)
                .get(YearMonth.of(2025, 6))
                .getFirst()
                .id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/my/malopolska",
                "/my/malopolska/readings",
                "/my/malopolska/readings.csv?month=2025-06",
                "/my/malopolska/leave",
                "/my/malopolska/proposals",
                "/my/namur?member=home2",
                "/my/namur/readings?member=home2",
                "/my/namur/readings.csv?month=2025-06&member=home2",
                "/my/namur/leave?member=home2",
                "/my/namur/proposals?member=home2",
                "/my/namur/runs/00000000000000000000000000000000",
                "/my/namur/runs/..%2f..",
                "/my/namur/readings.csv?month=2031-01",
                "/my/namur/readings.csv?month=x",
            })
    void findsNothingOfOthers(String path) {
        var answer = visitor("member@namur.example.org").get(path);
        assertThat(answer.statusCode()).as(path).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("kWh");
    }

    @Test
    void findsNoRunOfAnotherCommunity() {
        var member = visitor("member@namur.example.org");
        assertThat(member.get("/my/namur/runs/" + run("malopolska")).statusCode())
                .isEqualTo(404);
        assertThat(member.get("/my/namur/runs/" + run("namur")).statusCode()).isEqualTo(200);
        assertThat(member.get("/communities/namur/runs/" + run("namur") + "/allocation.csv")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void writesForNobodyElse() {
        var member = visitor("member@namur.example.org");
        var fields = Map.of("last", "2099-01-31", "member", "home2");
        assertThat(member.post("/my/namur/leave", fields).statusCode()).isEqualTo(404);
        assertThat(member.post("/my/malopolska/leave", fields).statusCode()).isEqualTo(404);
        assertThat(member.post("/my/namur/leave/withdraw", fields).statusCode()).isEqualTo(404);
        assertThat(member.post("/my/malopolska/letters", Map.of("wanted", "false"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(member.post("/communities/namur/proposals", fields).statusCode())
                .isEqualTo(403);
        assertThat(server.bean(LeaveNotices.class).find("namur", "home2")).isEmpty();
    }

    @Test
    void answersAProposalOfAnotherCommunityAsIfThereWereNone() {
        var manager = visitor("community-manager@namur.example.org");
        var fields = Map.of("title", "Projet 1", "from", "2035-05-01", "kind", "prorata");
        assertThat(manager.post("/communities/namur/proposals", fields).statusCode())
                .isEqualTo(302);
        var proposal = server.bean(KeyProposals.class).of("namur").getFirst();
        var stranger = visitor("community-manager@turin.example.org");
        for (var community : java.util.List.of("namur", "turin")) {
            assertThat(stranger.post("/communities/" + community + "/proposals/" + proposal.id() + "/close", Map.of())
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(visitor("member@namur.example.org")
                        .get("/my/namur/proposals")
                        .body())
                .contains("Projet 1");
        manager.post("/communities/namur/proposals/" + proposal.id() + "/close", Map.of());
        assertThat(visitor("member@namur.example.org")
                        .get("/my/namur/proposals")
                        .body())
                .doesNotContain("Projet 1");
    }

    @Test
    void switchesLettersOffAndOn() {
        var member = visitor("member@namur.example.org");
        var account = server.bean(Accounts.class)
                .findByEmail("member@namur.example.org")
                .orElseThrow();
        var choices = server.bean(LetterChoices.class);
        assertThat(member.post("/my/namur/letters", Map.of("wanted", "perhaps")).statusCode())
                .isEqualTo(400);
        assertThat(choices.wants(account.id(), "namur")).isTrue();
        member.post("/my/namur/letters", Map.of("wanted", "false"));
        assertThat(choices.wants(account.id(), "namur")).isFalse();
        member.post("/my/namur/letters", Map.of("wanted", "true"));
        assertThat(choices.wants(account.id(), "namur")).isTrue();
    }

    @Test
    void saysThatThereIsNothingOfAMonthThatIsNotHers() {
        var member = visitor("member@namur.example.org");
        for (var month : java.util.List.of("2031-01", "no%20month", "%00")) {
            var answer = member.get("/my/namur/readings?month=" + month);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<svg").contains("pas de données à vous");
        }
    }
}
