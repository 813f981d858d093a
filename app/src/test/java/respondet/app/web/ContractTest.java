package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.document.ItalianInvoice;
import respondet.app.exchange.Zips;
import respondet.app.identity.AccessTokens;
import respondet.app.identity.Accounts;
import respondet.app.store.Installation;
import respondet.app.web.Contract.Body;

/**
 * A month of a community, from a new agreement to a member's statement, by a client made from the description alone. Each
 * operation is called, and each answer fits what the description says.
 */
class ContractTest {

    private static final String COMMUNITY = "malopolska";
    private static final Map<String, String> HERE = Map.of("community", COMMUNITY);
    private static final String OCTETS = "application/octet-stream";

    private static Installation server;
    private static Contract manager;

    @BeforeAll
    static void start() {
        server = Installation.onSqlite("--respondet.sample=true");
        manager = Contract.of(program("community-manager@malopolska.example.org"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Program program(String email) {
        return Program.of(server.address(), server.bean(Accounts.class), server.bean(AccessTokens.class), email);
    }

    private static Map<String, String> here(String... more) {
        var all = new HashMap<>(HERE);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    @Test
    void settlesAMonthByTheDescriptionAlone() throws InterruptedException, IOException {
        looksAround();
        changesTheAgreement();
        deliversReadings();
        var run = settles("2025-08");
        readsWhatItGave(run);
        registersAnAddress();
        givesUpABatch();
        var namur = new Here(manager, "namur").as(program("community-manager@namur.example.org"));
        new MoneyWalk(namur).walk();
        var home1 = namur.as(program("member@namur.example.org"));
        new OwnWalk(namur, home1, "home1").walk();
        new LettersWalk(namur, home1, "home1").walk();
        var turin = new Here(manager, "turin").as(program("community-manager@turin.example.org"));
        new NationalWalk(turin, namur, invoice(turin)).walk();
        new FilingsWalk(namur).walk();
        new CompareWalk(namur).walk();
        new AgreementWalk(namur).walk();
        var here = new Here(manager, COMMUNITY);
        var own = here.as(program("member@malopolska.example.org"));
        new CorrectionWalk(here, own, "home03", "2025-08").walk();
        new MembersWalk(here, own, here.as(program("administrator@example.org"))).walk();
        new ProposalsWalk(namur, home1, here.as(program("territory-lead@example.org"))).walk();
        var missing = new TreeSet<>(manager.operations());
        missing.removeAll(manager.called());
        assertThat(missing).as("operations that were not called").isEmpty();
    }

    private static String invoice(Here italian) throws IOException {
        var run =
                italian.items("runs_list", "state", "final").path(0).path("id").asString();
        var member = italian.items("communities_members").path(0).path("id").asString();
        return ItalianInvoice.issue(server, italian.community(), run, member);
    }

    private static void looksAround() {
        manager.call("description_description", Map.of());
        var token = manager.read("token_token", Map.of());
        assertThat(token.path("roles").path(0).path("role").asString()).isEqualTo("community-manager");
        assertThat(manager.read("communities_list", Map.of())
                        .path("items")
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo(COMMUNITY);
        assertThat(manager.read("communities_one", HERE).path("regime").asString())
                .startsWith("pl-");
        assertThat(manager.read("communities_members", HERE).path("items")).hasSizeGreaterThan(5);
        assertThat(manager.read("points_points", HERE).path("items")).hasSizeGreaterThan(5);
        assertThat(manager.read("points_plants", HERE).path("items")).isNotEmpty();
        assertThat(manager.read("attention_list", HERE).path("items")).isNotEmpty();
        assertThat(manager.read("capital_list", HERE).path("items")).isNotEmpty();
        var anybody = manager.as(new Program(server.address(), ""));
        assertThat(anybody.read("openFigures_list", Map.of()).path("items")).hasSize(4);
        assertThat(anybody.read("openFigures_months", Map.of("id", COMMUNITY)).path("items"))
                .isNotEmpty();
    }

    private static void changesTheAgreement() {
        var present = manager.call("agreement_document", HERE);
        var known = present.headers().firstValue("etag").orElseThrow();
        assertThat(manager.call("agreement_document", here("If-None-Match", known))
                        .statusCode())
                .isEqualTo(304);
        var text = new Body("application/yaml", present.body() + "\n# by a program\n");
        var checked = Program.json(manager.call("agreement_check", HERE, text));
        assertThat(checked.path("accepted").asBoolean()).isTrue();
        var change = here("If-Match", known, "reason", "A program says so");
        var changed = Program.json(manager.call("agreement_change", change, text));
        assertThat(changed.path("version").asLong()).isEqualTo(Long.parseLong(known.replace("\"", "")) + 1);
        assertThat(manager.tryTo("agreement_change", change, text).statusCode()).isEqualTo(412);
        var versions = manager.read("agreement_versions", HERE).path("items");
        assertThat(versions.path(0).path("reason").asString()).isEqualTo("A program says so");
        var old = here("version", known.replace("\"", ""));
        assertThat(manager.call("agreement_version", old).body()).isEqualTo(present.body());
    }

    @Test
    void tellsEverythingThatIsWrongWithAnAgreement() {
        var known = manager.call("agreement_document", HERE)
                .headers()
                .firstValue("etag")
                .orElseThrow();
        var refused = manager.tryTo(
                "agreement_change",
                here("If-Match", known, "reason", "wrong"),
                new Body("application/yaml", "name: 1\nmembers: nobody\n"));
        assertThat(refused.statusCode()).isEqualTo(422);
        var problems = Program.json(refused).path("problems");
        assertThat(problems).hasSizeGreaterThan(1).allSatisfy(each -> {
            assertThat(each.path("severity").asString()).isEqualTo("REFUSE");
            assertThat(each.path("text").asString()).isNotBlank();
        });
        var after = manager.call("agreement_document", HERE).headers().firstValue("etag");
        assertThat(after).contains(known);
    }

    private static void deliversReadings() {
        var file = new Body(OCTETS, "point,direction,start,kwh\nhome03,consumption,2031-07-01T00:00:00+02:00,1.5\n");
        var sent = Program.json(manager.call("waiting_send", here("name", "july.csv"), file));
        var staged = here("staged", sent.path("id").asString());
        assertThat(manager.read("waiting_list", HERE).path("items")).hasSize(1);
        var preview = manager.read("waiting_preview", staged);
        assertThat(preview.path("acceptable").asBoolean()).isTrue();
        assertThat(preview.path("files").path(0).path("consumed_wh").asLong()).isEqualTo(1500);
        var delivery = Program.json(manager.call("waiting_accept", staged, Body.NONE));
        assertThat(manager.tryTo("waiting_accept", staged, Body.NONE).statusCode())
                .isEqualTo(409);
        var found = manager.read(
                "readings_one", here("delivery", delivery.path("id").asString()));
        assertThat(found).isEqualTo(delivery);
        assertThat(manager.read("readings_list", HERE).path("items").path(0)).isEqualTo(delivery);
        var zip = Zips.of(Map.of("a/one.csv", file.bytes(), "b/one.csv", file.bytes()));
        var several = Program.json(manager.call("several_send", HERE, new Body("application/zip", zip)));
        var both = here("staged", several.path("id").asString());
        assertThat(manager.read("waiting_preview", both).path("files")).hasSize(2);
        manager.call("waiting_refuse", both);
        assertThat(manager.tryTo("several_send", HERE, new Body("application/zip", "no"))
                        .statusCode())
                .isEqualTo(400);
        var more = Program.json(manager.call("waiting_send", here("name", "more.csv"), file));
        manager.call("waiting_refuse", here("staged", more.path("id").asString()));
        var month = here("month", "2025-08", "limit", "2");
        assertThat(manager.read("readings_completeness", month).path("items")).hasSize(2);
        manager.read("readings_gaps", month);
    }

    private static String settles(String month) throws InterruptedException {
        var given = Program.json(manager.call("runs_ask", HERE, Body.json("{\"month\":\"2025-09\"}")));
        manager.call("runs_giveUp", here("run", given.path("id").asString()));
        var asked = Program.json(manager.call("runs_ask", HERE, Body.json("{\"month\":\"" + month + "\"}")));
        var run = here("run", asked.path("id").asString());
        var state = asked.path("state").asString();
        for (int i = 0; List.of("queued", "running").contains(state); i++) {
            assertThat(i).as("the run takes too long").isLessThan(600);
            Thread.sleep(100);
            state = manager.read("runs_one", run).path("state").asString();
        }
        assertThat(state).isEqualTo("draft");
        var done = Program.json(manager.call("runs_finalise", run));
        assertThat(done.path("state").asString()).isEqualTo("final");
        assertThat(manager.tryTo("runs_finalise", run, Body.NONE).statusCode()).isEqualTo(409);
        var again = manager.tryTo("runs_ask", HERE, Body.json("{\"month\":\"" + month + "\"}"));
        assertThat(again.statusCode()).as("a correction without a reason").isEqualTo(400);
        var finals = manager.read("runs_list", here("month", month, "state", "final"))
                .path("items");
        assertThat(finals).hasSize(1);
        return asked.path("id").asString();
    }

    /** One that no worker has taken up, so that it is still there to be given up. */
    private static void givesUpABatch() {
        server.bean(JdbcClient.class).sql("""
                insert into document_batch (id, community, run, state, issued_day, account, language, done, steps, problems)
                select 'left', community, id, 'queued', '2025-09-01', '', 'pl', 0, 1, ''
                from settlement_run where community = ? and month = '2025-08' and state = 'final'""").param(COMMUNITY).update();
        var given = manager.read("batches_giveUp", here("batch", "left"));
        assertThat(given.path("state").asString()).isEqualTo("cancelled");
    }

    private static void registersAnAddress() {
        var wish = Body.json("{\"address\":\"https://example.org/hook\",\"events\":[\"run.finalised\"]}");
        var made = Program.json(manager.call("webhooks_register", HERE, wish));
        assertThat(made.path("secret").asString()).hasSize(64);
        var hook = here("webhook", made.path("id").asString());
        var listed = manager.read("webhooks_list", HERE).path("items");
        assertThat(listed.path(0).path("secret").isNull()).isTrue();
        assertThat(manager.read("webhooks_tries", hook).path("items")).isEmpty();
        manager.call("webhooks_remove", hook);
        assertThat(manager.read("webhooks_list", HERE).path("items")).isEmpty();
    }

    private static void readsWhatItGave(String run) {
        var settled = here("run", run);
        var figures = manager.read("results_members", settled).path("items");
        var member = figures.path(0).path("member").asString();
        var statement = manager.read("results_statement", here("run", run, "member", member));
        assertThat(statement.path("months").path(0).path("consumed_wh"))
                .isEqualTo(figures.path(0).path("consumed_wh"));
        var whole = manager.read("results_settlement", settled);
        assertThat(whole.path("members").path(0).path("consumed_wh"))
                .isEqualTo(figures.path(0).path("consumed_wh"));
        assertThat(manager.call("results_allocation", settled).body().lines().count())
                .isGreaterThan(1000);
        var entries = manager.read("journal_list", here("kind", "run.finalised", "limit", "1"))
                .path("items");
        assertThat(entries.path(0).path("subject").asString()).isEqualTo("2025-08");
        assertThat(manager.call("journal_file", HERE).body().lines()).allMatch(line -> line.startsWith("{"));
        var own = manager.as(program("member@malopolska.example.org"));
        var months = own.read("own_list", HERE).path("items");
        assertThat(months.path(0).path("run").asString()).isEqualTo(run);
        var mine = own.read("own_statement", settled);
        assertThat(mine.path("months").path(0).path("shared_wh"))
                .isEqualTo(months.path(0).path("shared_wh"));
        assertThat(own.call("own_intervals", settled).body().lines().count()).isGreaterThan(700);
        assertThat(own.tryTo("results_members", settled, Body.NONE).statusCode())
                .isEqualTo(403);
    }
}
