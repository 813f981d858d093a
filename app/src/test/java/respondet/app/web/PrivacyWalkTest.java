package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import respondet.app.document.Documents;
import respondet.app.journal.Journal;
import respondet.app.money.BankMovement;
import respondet.app.money.MovementsRecorded;
import respondet.app.store.Ids;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** What is kept about a person as manager, bookkeeper and member meet it, on an installation of its own. */
class PrivacyWalkTest {

    private static final String HOME = "/communities/namur";
    private static final String MEMBER = HOME + "/members/home4";

    @TempDir
    private static Path home;

    private static ConfigurableApplicationContext context;
    private static String server;

    @BeforeAll
    static void start() {
        Browser.shared();
        context = SampleServer.startIn(home, "--respondet.sample=true");
        server = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
        var paid = context.getBean(Documents.class).ofMember("namur", "home4").stream()
                .map(each -> new BankMovement(
                        Ids.next(),
                        "home4",
                        LocalDate.of(2025, 8, 1),
                        each.owed().minorUnits(),
                        Currency.getInstance("EUR"),
                        "",
                        "paid",
                        List.of(each.number()),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        context.getBean(Journal.class).write(new MovementsRecorded("namur", "digest", paid), "");
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static Browser.Visit visit(String role, Language language) {
        var visit = Browser.shared().visit(language.code(), server, true);
        visit.speak(language.code());
        return visit.signIn(role + "@namur.example.org");
    }

    private static String say(Language language, String key) {
        return Texts.in(language).say(key);
    }

    /** Downloads what a link leads to. */
    private static Path saved(Browser.Visit visit, String link) throws IOException {
        Download download = visit.page()
                .waitForDownload(() ->
                        visit.page().locator("a[href$='" + link + "']").first().click());
        var file = Files.createTempFile(home, "saved", "");
        download.saveAs(file);
        return file;
    }

    private static String names(Path zip) throws IOException {
        try (var archive = new ZipFile(zip.toFile())) {
            return archive.stream().map(each -> each.getName()).collect(Collectors.joining(" "));
        }
    }

    @Test
    void erasesAMemberInPolishAndLetsTheBookkeeperOpenWhatStays() throws IOException {
        String number;
        try (var manager = visit("community-manager", Language.POLISH)) {
            manager.open(MEMBER);
            assertThat(names(saved(manager, "/home4/data.zip")))
                    .contains("membership.json", "documents/", "README.txt");
            manager.follow(say(Language.POLISH, "privacy.erase.title"));
            assertThat(manager.text()).contains(say(Language.POLISH, "privacy.stays.documents"), "Ménage 4 (exemple)");
            manager.page().locator("#reason").fill("   ");
            manager.press(say(Language.POLISH, "privacy.erase.do"));
            assertThat(manager.text()).contains(say(Language.POLISH, "privacy.problem.reason"));
            manager.page().locator("#reason").fill("Wniosek z 1 sierpnia");
            manager.press(say(Language.POLISH, "privacy.erase.do"));
            assertThat(manager.text()).contains("former-").doesNotContain("Ménage 4");
            manager.open(MEMBER + "/erase");
            assertThat(manager.text()).contains(say(Language.POLISH, "privacy.problem.erased"));
            manager.open(HOME + "/documents").follow(say(Language.POLISH, "privacy.retention.title"));
            assertThat(manager.text()).contains("home4", "5", "35septies", "2025");
            assertThat(manager.page().locator("main a[href$='.pdf']").count()).isZero();
            number = manager.page().locator("tbody th").first().innerText();
            manager.press(say(Language.POLISH, "privacy.retention.do"));
            assertThat(manager.text()).contains(say(Language.POLISH, "privacy.retention.nothing"));
            var refused = manager.page().navigate(server + HOME + "/documents/" + number + ".pdf");
            assertThat(refused.status()).isEqualTo(404);
        }
        try (var bookkeeper = visit("bookkeeper", Language.POLISH)) {
            bookkeeper.page().locator(".cards a").first().click();
            bookkeeper.look();
            assertThat(bookkeeper.page().url()).endsWith(HOME + "/documents");
            bookkeeper.follow(say(Language.POLISH, "privacy.retention.title"));
            assertThat(Files.readString(saved(bookkeeper, "/" + number + ".pdf"), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF");
            bookkeeper.page().setViewportSize(360, 800);
            bookkeeper.look();
            assertThat(bookkeeper.isCut()).isFalse();
            assertThat(bookkeeper.page().locator("main form").count()).isZero();
        }
    }

    @Test
    void givesAMemberTheOwnInFrenchAndRefusesWhoBelongs() throws IOException {
        try (var member = visit("member", Language.FRENCH)) {
            member.open("/my/namur/consents");
            assertThat(member.text()).contains(say(Language.FRENCH, "privacy.export.own"));
            assertThat(names(saved(member, "/data.zip"))).contains("membership.json", "months/", "README.txt");
        }
        try (var manager = visit("community-manager", Language.FRENCH)) {
            manager.open(HOME + "/members/home1").follow(say(Language.FRENCH, "privacy.erase.title"));
            assertThat(manager.text()).contains(say(Language.FRENCH, "privacy.problem.active"));
            assertThat(manager.page().locator("#reason").count()).isZero();
            manager.open(HOME + "/retention");
            assertThat(manager.text())
                    .contains(
                            say(Language.FRENCH, "privacy.readings.title"),
                            say(Language.FRENCH, "privacy.readings.how"));
            manager.page().setViewportSize(360, 800);
            manager.look();
            assertThat(manager.isCut()).isFalse();
        }
    }
}
