package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.app.consent.Consents;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.Role;
import respondet.app.journal.Journal;
import respondet.app.leaving.LeaveNotices;
import respondet.app.own.LetterChoices;
import respondet.app.proposal.KeyProposals;
import respondet.app.run.FinalRuns;
import respondet.app.store.Ids;
import respondet.app.text.Language;

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
                "/my/namur/capital?member=home2",
                "/my/namur/consents?member=home2",
                "/my/namur/proposals?member=home2",
                "/my/namur/runs/00000000000000000000000000000000",
                "/my/namur/runs/..%2f..",
                "/my/namur/readings.csv?month=2031-01",
                "/my/namur/readings.csv?month=x",
            })
    void findsNothingOfOthers(String path) {
        var answer = visitor("member@namur.example.org").get(path);
        assertThat(answer.statusCode()).as(path).isIn(400, 404);
        assertThat(answer.body()).doesNotContainPattern("\\bkWh\\b");
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
        var consent = Map.of("decision", "give", "member", "home2");
        assertThat(member.post("/my/namur/consents/planning", consent).statusCode())
                .isEqualTo(404);
        assertThat(server.bean(Consents.class).of("namur", "home2")).isEmpty();
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
    void showsEachOfTheMembersThatSomebodyIs() {
        var both = both("home01", "school");
        assertThat(both.get("/my/malopolska/capital?member=home01").body())
                .contains("<b>5</b>")
                .doesNotContain("<b>50</b>");
        assertThat(both.get("/my/malopolska/capital?member=school").body())
                .contains("<b>50</b>")
                .doesNotContain("<b>5</b>")
                .contains("href=\"/my/malopolska/capital?member=home01\"")
                .contains("href=\"/my/malopolska/consents?member=school\"");

        var consents = server.bean(Consents.class);
        var give = both.post("/my/malopolska/consents/planning", Map.of("decision", "give", "member", "school"));
        assertThat(give.headers().firstValue("location")).contains("/my/malopolska/consents?member=school");
        assertThat(consents.of("malopolska", "school")).hasSize(1);
        assertThat(consents.of("malopolska", "home01")).isEmpty();
        assertThat(both.get("/my/malopolska/consents?member=school").body()).contains("value=\"withdraw\"");
        assertThat(both.get("/my/malopolska/consents?member=home01").body()).doesNotContain("value=\"withdraw\"");
        both.post("/my/malopolska/consents/planning", Map.of("decision", "withdraw", "member", "school"));
        assertThat(both.get("/my/malopolska/consents?member=school").body()).doesNotContain("value=\"withdraw\"");
    }

    /** Somebody who is two members of the community. */
    private Visitor both(String... members) {
        var email = "both-" + System.nanoTime() + "@example.org";
        var accounts = server.bean(Accounts.class);
        var account = accounts.open(email, "Both", Language.POLISH).id();
        accounts.setPassword(account, PASSWORD);
        for (var member : members) {
            var grant = new Grant(
                    Ids.next(),
                    Role.MEMBER,
                    Optional.empty(),
                    Optional.of("malopolska"),
                    Optional.of(member),
                    LocalDate.of(2025, 1, 1),
                    Optional.empty());
            server.bean(Journal.class).write(new GrantGiven(account, grant), "");
        }
        return visitor(email);
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
