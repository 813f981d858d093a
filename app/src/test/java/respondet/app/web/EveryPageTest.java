package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page that a link leads to, seen by people of each role: axe finds nothing, nothing is cut off, and no page of the
 * application is out of reach. A build looks in Polish on a wide, light screen and in French on a narrow, dark one;
 * {@code -Drespondet.pages=ca,es} looks in these languages on both, {@code -Drespondet.pictures=true} keeps what was seen.
 */
class EveryPageTest {

    private static final int WIDE = 1100;
    private static final int NARROW = 360;

    private static final List<String> PEOPLE = List.of(
            "",
            "community-manager@barcelona.example.org",
            "community-manager@malopolska.example.org",
            "member@malopolska.example.org",
            "administrator@example.org",
            "territory-lead@example.org",
            "member@namur.example.org",
            "auditor@malopolska.example.org",
            "bookkeeper@namur.example.org",
            "board-member@malopolska.example.org");

    /**
     * Pages that a letter, a form or a step of signing in leads to, and those about what the sample has none of; tests of their
     * own walk them.
     */
    private static final List<String> WITHOUT_LINK = List.of(
            "/sign-in/code",
            "/password/{secret}",
            "/found/document",
            "/founded/{founded}",
            "/communities/{community}/capital/{entry}/reversal",
            "/communities/{community}/documents/batches/{batch}",
            "/communities/{community}/keys/price",
            "/communities/{community}/readings/waiting/{staged}",
            "/communities/{community}/runs/{run}/operator/{taken}");

    private record Look(String language, int width) {

        /** Phones are looked at in the dark. */
        ColorScheme scheme() {
            return width == NARROW ? ColorScheme.DARK : ColorScheme.LIGHT;
        }
    }

    static Stream<Look> looks() {
        var wanted = System.getProperty("respondet.pages", "");
        return wanted.isEmpty()
                ? Stream.of(new Look("pl", WIDE), new Look("fr", NARROW))
                : Stream.of(wanted.split(","))
                        .flatMap(language -> Stream.of(new Look(language, WIDE), new Look(language, NARROW)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isReachedByALinkAndOpenToEverybody(Look look) {
        var pages = Pages.of(SampleServer.shared());
        var seen = new TreeSet<String>();
        for (var person : PEOPLE) {
            try (var visit = Browser.shared().visit(look.language(), look.width(), look.scheme())) {
                visit.speak(look.language());
                if (person.isEmpty()) {
                    visit.open("/");
                } else {
                    visit.signIn(person);
                }
                walk(visit, pages, seen);
            }
        }
        var missed = new ArrayList<>(pages.patterns());
        missed.removeAll(seen);
        missed.removeAll(WITHOUT_LINK);
        assertThat(missed).as("pages that no link leads to").isEmpty();
    }

    private static void walk(Browser.Visit visit, Pages pages, TreeSet<String> seen) {
        var waiting = new ArrayList<>(visit.links());
        while (!waiting.isEmpty()) {
            var path = waiting.removeLast();
            if (pages.pattern(path).filter(seen::add).isPresent()) {
                visit.open(path);
                assertThat(visit.isCut()).as("cut off: " + path).isFalse();
                waiting.addAll(0, visit.links());
            }
        }
    }
}
