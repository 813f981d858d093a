package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that find nothing anywhere would let every page pass. */
class AccessRulesTest {

    private static final String PAGE = "data:text/html,<!doctype html><html lang=en><title>A</title><main><h1>A</h1>"
            + "<p style='color:%23ccc' id=a>Hard to read</p><img src='x'></main>";

    @Test
    void findsWhatIsHardToReadAndWhatHasNoName() {
        try (var visit = Browser.shared().visit("en")) {
            visit.page().navigate(PAGE);
            assertThat(rules(visit)).containsExactlyInAnyOrder("color-contrast", "image-alt");
            visit.page().navigate(PAGE + "<p>More</p>");
            assertThat(rules(visit)).as("each page anew").contains("image-alt");
        }
    }

    private static List<String> rules(Browser.Visit visit) {
        return AccessRules.violations(visit.page(), "test").stream()
                .map(each -> each.toString().replaceFirst(":.*", ""))
                .toList();
    }
}
