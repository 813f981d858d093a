package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.Role;
import respondet.app.journal.Journal;
import respondet.app.run.Settling;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;

/** Two managers of one community who make the same month final at once, each on a screen of their own. */
class TwoManagersTest {

    private static final String PASSWORD = "koń bateria zszywka";

    @OnEachDatabase
    void haveOneFinalMonthAndOneIsToldSo(Installation installation) throws Exception {
        found(installation);
        var managers =
                Stream.of("ewa", "jan").map(name -> manager(installation, name)).toList();
        var run = installation.bean(Settling.class).settle("turin", YearMonth.of(2025, 7));
        var answers = atOnce(managers, "/communities/turin/runs/" + run.id() + "/final");
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(302, 409);
        assertThat(answers).anyMatch(answer -> answer.body().contains("Somebody was faster"));
        assertThat(installation.bean(Journal.class).all().stream()
                        .filter(entry -> entry.kind().equals("run.finalised")))
                .hasSize(1);
    }

    private static List<HttpResponse<String>> atOnce(List<Visitor> managers, String path) throws Exception {
        try (var threads = Executors.newFixedThreadPool(managers.size())) {
            var posts = managers.stream()
                    .<Callable<HttpResponse<String>>>map(each -> () -> each.post(path, Map.of()))
                    .toList();
            return threads.invokeAll(posts).stream().map(Future::resultNow).toList();
        }
    }

    private static Visitor manager(Installation installation, String name) {
        var accounts = installation.bean(Accounts.class);
        var email = name + "@example.org";
        var account = accounts.open(email, name, Language.ENGLISH).id();
        accounts.setPassword(account, PASSWORD);
        var grant = new Grant(
                Ids.next(),
                Role.COMMUNITY_MANAGER,
                Optional.empty(),
                Optional.of("turin"),
                Optional.empty(),
                LocalDate.of(2025, 1, 1),
                Optional.empty());
        installation.bean(Journal.class).write(new GrantGiven(account, grant), "");
        return new Visitor(installation.address()).signIn(email, PASSWORD);
    }

    private static void found(Installation installation) throws IOException {
        installation.found("turin");
    }
}
