package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** A manager issues a month's documents and lets the bank collect; a household finds its own. */
class DocumentsWalkTest {

    private static final String HOME = "/communities/namur";

    private final Texts polish = Texts.in(Language.POLISH);

    @Test
    void issuesAMonthAndOrdersItsMoney() {
        try (var manager = Browser.shared().visit("pl")) {
            manager.signIn("community-manager@namur.example.org");
            manager.speak("pl");
            manager.open(HOME + "/documents");
            manager.page().locator("#month").selectOption("2025-06");
            manager.page().locator("#issued").fill("2025-07-20");
            manager.press(say("document.issue.do"));
            issued(manager.page()).waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            assertThat(manager.look().text()).contains("F-2025-00008").contains(say("document.state.issued"));

            manager.open(HOME + "/money");
            assertThat(manager.text()).contains("F-2025-00001");
            manager.press(say("money.order.do"));
            var file = manager.page()
                    .waitForDownload(() -> manager.page()
                            .locator("a[href*='/money/orders/']")
                            .first()
                            .click());
            assertThat(file.suggestedFilename()).endsWith(".xml");
            manager.open(HOME + "/details");
            manager.open(HOME + "/details/edit?member=home1");
            manager.page().locator("#iban").fill("BE00 0000 0000 0000");
            manager.press(say("trade.save.do"));
            assertThat(manager.text()).contains(say("trade.problem.iban"));
            manager.open(HOME + "/letterhead");
            assertThat(manager.isCut()).isFalse();
        }
    }

    private static Locator issued(Page page) {
        return page.getByText("F-2025-00008").first();
    }

    @Test
    void showsAHouseholdItsOwnAlone() {
        try (var member = Browser.shared().visit("fr")) {
            member.signIn("member@namur.example.org");
            member.open("/my/namur/documents");
            assertThat(member.text()).contains("F-2025-00001").doesNotContain("F-2025-00002");
        }
    }

    private String say(String key) {
        return polish.say(key);
    }
}
