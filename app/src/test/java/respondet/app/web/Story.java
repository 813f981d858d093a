package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** The people of one story in one language: who founds a community, who keeps it, and what they do on its pages. */
record Story(String community, Language language) {

    private static final String PASSWORD = "wind over nine roofs";
    private static final Pattern LINK = Pattern.compile("https?://[^/]+(/password/\\S+)");

    String say(String key) {
        return Texts.in(language).say(key);
    }

    Browser.Visit as(String email) {
        var visit = Browser.shared().visit(language.code());
        visit.speak(language.code());
        return visit.signIn(email);
    }

    /** The administrator imports the community's folder and invites whoever keeps it. */
    Browser.Visit foundedBy(String founder, byte[] archive) {
        try (var visit = as(founder)) {
            visit.open("/found/import");
            visit.page().locator("#archive").setInputFiles(new FilePayload("story.zip", "application/zip", archive));
            visit.press(say("founding.import.do"));
            assertThat(visit.text()).contains(say("founding.done.title"));
            visit.page().locator("#email").fill(manager());
            visit.page().locator("#name").fill("Manager (sample)".replace("(sample)", community));
            visit.press(say("founding.manager.do"));
        }
        return invited();
    }

    private String manager() {
        return "manager-" + language.code() + "@" + community + ".example.org";
    }

    /** The manager follows the letter that the administrator hands over, and signs in. */
    private Browser.Visit invited() {
        var visit = Browser.shared().visit(language.code());
        visit.speak(language.code());
        visit.open(letter());
        visit.page().locator("#password").fill(PASSWORD);
        visit.page().locator("form.main button").click();
        visit.open("/sign-in");
        visit.page().locator("#email").fill(manager());
        visit.page().locator("#password").fill(PASSWORD);
        visit.page().locator("form.main button").click();
        return visit.look();
    }

    private String letter() {
        try (var administrator = as("administrator@example.org")) {
            administrator.open("/outbox");
            var row = administrator
                    .page()
                    .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(manager()));
            row.locator("summary").first().click();
            var found = LINK.matcher(row.locator(".letter").first().innerText());
            assertThat(found.find()).as("a link in the letter").isTrue();
            return found.group(1);
        }
    }

    /** Asks for a month, waits for the draft and makes it final. */
    void settle(Browser.Visit manager, String month) {
        manager.open(address("/runs"));
        manager.page().locator("#month").fill(month);
        manager.press(say("run.ask.do"));
        manager.page().locator(".state.draft").first().waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        manager.look();
        manager.press(say("run.final.do"));
        assertThat(manager.page().locator(".state.final").count()).isPositive();
    }

    String address(String path) {
        return "/communities/" + community + path;
    }

    /** Changes the agreement's text; the page that comes tells what would change, or why it is refused. */
    void change(Browser.Visit manager, String from, String to) {
        manager.open(address("/agreement/edit"));
        var document = manager.page().locator("#document");
        assertThat(document.inputValue()).contains(from);
        document.fill(document.inputValue().replace(from, to));
        manager.page().locator("#reason").fill("Resolution of the story");
        manager.press(say("agreement.check.do"));
    }

    void store(Browser.Visit manager) {
        manager.press(say("agreement.store.do"));
    }

    /** Sends a meter file; the page that comes is its preview. */
    void deliver(Browser.Visit manager, String name, byte[] file) {
        manager.open(address("/readings"));
        manager.page().locator("#files").setInputFiles(new FilePayload(name, "text/csv", file));
        manager.press(say("reading.send.do"));
    }
}
