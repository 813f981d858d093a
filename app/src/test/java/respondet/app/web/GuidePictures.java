package respondet.app.web;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures of the user guide from the sample installation. {@code build/guide-pictures} runs it; a build of the
 * project does not, as its name does not end in Test.
 */
class GuidePictures {

    private static final Path FOLDER = Path.of("../docs/guide/pictures");

    @ParameterizedTest
    @CsvSource({
        "sign-in, , /sign-in",
        "home, , /",
        "open-community, , /open/malopolska",
        "start, community-manager@malopolska.example.org, /start",
        "overview, community-manager@malopolska.example.org, /communities/malopolska",
        "members, community-manager@malopolska.example.org, /communities/malopolska/members",
        "agreement, community-manager@malopolska.example.org, /communities/malopolska/agreement",
        "keys, community-manager@namur.example.org, /communities/namur/keys",
        "law, community-manager@malopolska.example.org, /communities/malopolska/law",
        "readings, community-manager@malopolska.example.org, /communities/malopolska/readings",
        "completeness, community-manager@malopolska.example.org, /communities/malopolska/readings/complete",
        "runs, community-manager@malopolska.example.org, /communities/malopolska/runs",
        "documents, community-manager@namur.example.org, /communities/namur/documents",
        "money, community-manager@namur.example.org, /communities/namur/money",
        "filings, community-manager@turin.example.org, /communities/turin/filings",
        "my-month, member@malopolska.example.org, /my/malopolska",
        "my-readings, member@malopolska.example.org, /my/malopolska/readings",
        "journal, auditor@malopolska.example.org, /communities/malopolska/journal",
        "territory, territory-lead@example.org, /territories/PL21",
        "found, territory-lead@example.org, /found",
        "coefficients, community-manager@barcelona.example.org, /communities/barcelona/coefficients",
        "account, community-manager@malopolska.example.org, /account",
        "accounts, administrator@example.org, /accounts",
    })
    void takes(String name, String person, String path) {
        try (var visit = Browser.shared().visit("en")) {
            visit.speak("en");
            if (person != null) {
                visit.signIn(person);
            }
            visit.open(path);
            visit.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
        }
    }
}
