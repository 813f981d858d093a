package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.app.capital.CapitalEntries;
import respondet.app.run.RunRow;
import respondet.app.run.Runs;
import respondet.app.solidarity.Solidarity;
import respondet.app.solidarity.SolidarityAmounts;

/** Shares, consents and the solidarity share as manager, board, auditor and member meet them. */
class MembersWalkTest {

    private static final String PASSWORD = "sample-pass-2025";
    private static final String HOME = "/communities/malopolska";

    private static Visitor visitor(String role) {
        return new Visitor(SampleServer.shared().address()).signIn(role + "@malopolska.example.org", PASSWORD);
    }

    @Test
    void recordsSharesInPolish() {
        try (var manager = Browser.shared().visit("pl").signIn("community-manager@malopolska.example.org")) {
            manager.open(HOME + "/capital");
            assertThat(manager.text())
                    .contains("Szkoła gminna (przykład)")
                    .contains("2000,00 zł".replace(" ", "\u00a0"));
            manager.follow("Zapisz deklarację udziałów");
            manager.page().locator("#member").selectOption("home02");
            manager.page().locator("#day").fill("2025-06-01");
            manager.page().locator("#shares").fill("3");
            manager.page().locator("#amount").fill("100,50");
            manager.page().locator("#reason").fill("Deklaracja 12/2025");
            manager.press("Zapisz");
            assertThat(manager.text()).contains("Deklaracja 12/2025").contains("301,50");
            manager.open(HOME + "/capital/new/paid");
            manager.page().locator("#member").selectOption("home02");
            manager.page().locator("#day").fill("2025-06-02");
            manager.page().locator("#amount").fill("301,51");
            manager.page().locator("#reason").fill("Przelew");
            manager.press("Zapisz");
            assertThat(manager.text()).contains("Wpłacono by więcej, niż zadeklarowano.");
            assertThat(manager.page().locator("#amount").inputValue()).isEqualTo("301,51");
            manager.open(HOME + "/members/home02?day=2025-05-31");
            assertThat(manager.text()).contains("Dom 2 (przykład)").doesNotContain("Deklaracja 12/2025");
            manager.open(HOME + "/members/home02");
            assertThat(manager.text()).contains("Deklaracja 12/2025").contains("czerwiec 2025");
        }
    }

    @Test
    void takesAnEntryBackInFrench() {
        try (var manager = Browser.shared().visit("fr").signIn("community-manager@malopolska.example.org")) {
            manager.page().locator("#language").selectOption("fr");
            manager.page().locator("#language + button").click();
            manager.open(HOME + "/capital/new/subscribed");
            manager.page().locator("#member").selectOption("home07");
            manager.page().locator("#day").fill("2025-06-01");
            manager.page().locator("#shares").fill("1");
            manager.page().locator("#amount").fill("77");
            manager.page().locator("#reason").fill("Erreur");
            manager.press("Inscrire");
            manager.page().locator("a[href$='/reversal']").first().click();
            manager.look();
            manager.page().locator("#reason").fill("Saisi deux fois");
            manager.press("Annuler");
            assertThat(manager.text()).contains("(annulation)").contains("Saisi deux fois");
            manager.open(HOME + "/solidarity");
            assertThat(manager.text()).contains("Uchwała 2/2025 (przykład)").contains("3 %");
            manager.open(HOME + "/members/home05/consents");
            assertThat(manager.text()).contains("Ménage vulnérable").contains("sur papier");
        }
    }

    @Test
    void givesAndWithdrawsTheOwnConsentInPolish() {
        try (var member = Browser.shared().visit("pl").signIn("member@malopolska.example.org")) {
            member.open("/my/malopolska");
            assertThat(member.text()).contains("gospodarstw wrażliwych");
            member.follow("Moje udziały");
            assertThat(member.text()).contains("500,00");
            member.follow("Moje zgody");
            member.page().locator("form[action$='/planning'] button").click();
            member.look();
            assertThat(member.text()).contains("Zgoda od");
            member.page().locator("form[action$='/planning'] button").click();
            member.look();
            assertThat(member.text()).doesNotContain("Zgoda od").contains("Odczyty do planowania");
        }
    }

    @Test
    void hidesHouseholdsFromTheBoard() {
        var board = visitor("board-member");
        assertThat(board.get(HOME + "/members/home05/consents").statusCode()).isEqualTo(403);
        var member = board.get(HOME + "/members/home05").body();
        assertThat(member).contains("Dom 5 (przykład)").doesNotContain("Gospodarstwo wrażliwe");
        assertThat(board.get(HOME + "/solidarity").body()).contains("mniej niż pięć");
        var journal = board.get(HOME + "/journal").body();
        assertThat(journal).contains("Wpis o jednym gospodarstwie domowym").doesNotContain("VULNERABLE");
        assertThat(board.get(HOME + "/journal?search=vulnerab").body()).contains("Nic nie znaleziono");
        assertThat(board.get(HOME + "/journal?search=solidarity.posted").body()).contains("Nic nie znaleziono");
        assertThat(board.get(HOME + "/journal.jsonl").body())
                .contains("\"discreet\"")
                .doesNotContain("VULNERABLE")
                .doesNotContain("solidarity.posted");
        assertThat(visitor("auditor").get(HOME + "/journal.jsonl").body())
                .contains("VULNERABLE")
                .contains("solidarity.posted");
    }

    @Test
    void tellsEachOfARunWhatConcernsThem() {
        var run = june();
        var address = HOME + "/runs/" + run.id();
        var board = visitor("board-member");
        var manager = visitor("community-manager");
        assertThat(board.get(address).body()).doesNotContain("Oddaje (−)", "Od członków do gospodarstw wrażliwych");
        assertThat(manager.get(address).body()).contains("Oddaje (−)");
        assertThat(board.get(address + "/members/home05").body()).doesNotContain("Wszyscy razem", "otrzymujesz");
        assertThat(manager.get(address + "/members/home05").body()).contains("otrzymujesz");
        assertThat(visitor("member").get("/my/malopolska/runs/" + run.id()).body())
                .contains("przechodzi od Ciebie")
                .doesNotContain("Wszyscy razem");
    }

    /** With the sum, the share and each gain, the board could find out which household is vulnerable. */
    @Test
    void tellsTheBoardNowhereWhatMovedForFewerThanFive() throws IOException {
        var run = june();
        long moved = Solidarity.total(
                SampleServer.shared().bean(SolidarityAmounts.class).of(run.id()));
        var total = BigDecimal.valueOf(moved, 2).toString();
        var comma = total.replace('.', ',');
        var result = HOME + "/runs/" + run.id();
        assertThat(visitor("community-manager").get(HOME + "/solidarity").body())
                .contains(comma);
        var board = visitor("board-member");
        assertThat(board.get(HOME + "/solidarity").body()).contains("nie podaje się: mniej niż pięć");
        for (var page : List.of(
                HOME,
                HOME + "/solidarity",
                HOME + "/members",
                HOME + "/members/home05",
                HOME + "/runs",
                result,
                result + "/members/home05",
                result + "/members/home06",
                result + "/settlement.json",
                result + "/allocation.csv",
                result + "/operator",
                HOME + "/journal",
                HOME + "/journal.jsonl")) {
            var answer = board.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContain(comma, total);
        }
        var archive = board.getFile(HOME + "/export.zip").body();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).as(entry.getName()).doesNotContain("solidarity.posted", "VULNERABLE");
            }
        }
    }

    private static RunRow june() {
        return SampleServer.shared().bean(Runs.class).of("malopolska").stream()
                .filter(each -> each.month().toString().equals("2025-06"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "/communities/malopolska/capital",
        "/communities/malopolska/members/home05",
        "/communities/malopolska/members/home05/consents",
        "/communities/malopolska/solidarity",
        "/my/malopolska/capital",
        "/my/malopolska/consents"
    })
    void doesNotExistForStrangers(String path) {
        var stranger =
                new Visitor(SampleServer.shared().address()).signIn("community-manager@turin.example.org", PASSWORD);
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
    }

    /** An identifier of another community is none of this one's, and a member's form reaches nobody else. */
    @Test
    void reachesNobodyElse() {
        var turin =
                new Visitor(SampleServer.shared().address()).signIn("community-manager@turin.example.org", PASSWORD);
        var entry = SampleServer.shared()
                .bean(CapitalEntries.class)
                .of("malopolska")
                .getFirst();
        var foreign = "/communities/turin/capital/" + entry.id() + "/reversal";
        assertThat(turin.get(foreign).statusCode()).isEqualTo(404);
        assertThat(turin.post(foreign, Map.of("reason", "x")).statusCode()).isEqualTo(404);
        assertThat(turin.get("/communities/turin/members/home05x").statusCode()).isEqualTo(404);
        assertThat(turin.post("/communities/malopolska/solidarity", Map.of("percent", "5"))
                        .statusCode())
                .isEqualTo(404);
        var member = visitor("member");
        assertThat(member.post("/my/malopolska/consents/planning", Map.of("decision", "give", "member", "home05"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor("community-manager")
                        .get(HOME + "/members/home05/consents")
                        .body())
                .doesNotContain("(sample) (samodzielnie");
    }

    @ParameterizedTest
    @CsvSource({
        "subscribed, home02, 2025-06-01, 0, 100, x",
        "subscribed, home02, 2025-06-01, 1e9, 100, x",
        "subscribed, home02, 2025-06-01, 1, 100.005, x",
        "subscribed, home02, 2025-06-01, 1, -5, x",
        "subscribed, home02, 2025-06-01, 1, <b>, x",
        "subscribed, home02, 2025-02-30, 1, 100, x",
        "subscribed, home02, 2999-01-01, 1, 100, x",
        "subscribed, nobody, 2025-06-01, 1, 100, x",
        "subscribed, home02, 2025-06-01, 1, 100, ' '",
        "repaid, home06, 2025-06-01, 0, 1, x",
    })
    void refusesBadFormsAndKeepsWhatWasTyped(
            String kind, String member, String day, String shares, String amount, String reason) {
        var before = SampleServer.shared().bean(CapitalEntries.class).of("malopolska");
        var fields = Map.of("member", member, "day", day, "shares", shares, "amount", amount, "reason", reason);
        var answer = visitor("community-manager").post(HOME + "/capital/new/" + kind, fields);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("role=\"alert\"").doesNotContain("<b>");
        assertThat(answer.body()).contains("value=\"" + day + "\"");
        assertThat(SampleServer.shared().bean(CapitalEntries.class).of("malopolska"))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "101, 2027-01-01, x",
        "-1, 2027-01-01, x",
        "2.555, 2027-01-01, x",
        "5, never, x",
        "5, 2027-01-01, ' '",
        "5, 2025-06-01, x"
    })
    void refusesBadResolutions(String percent, String from, String resolution) {
        var fields = Map.of("percent", percent, "from", from, "resolution", resolution);
        var answer = visitor("community-manager").post(HOME + "/solidarity", fields);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("role=\"alert\"").contains("value=\"" + percent + "\"");
    }
}
