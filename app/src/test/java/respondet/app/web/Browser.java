package respondet.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser on the sample installation; each visit begins without cookies, each page seen is checked for access. */
final class Browser {

    /** Tokens against forgery, challenges and identifiers; nothing in them keeps anybody out. */
    private static final String NEW_EACH_TIME =
            "(?<=value=\")[\\w-]{40,}(?=\")|(?<=challenge&quot;:&quot;)[\\w-]+|\\b[0-9a-f]{32}\\b";

    private static final double A_WHILE = 5_000;

    private static final Set<String> SEEN = new HashSet<>();

    private static Optional<Browser> shared = Optional.empty();

    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path program) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    /** The browser, started when first asked for; a machine without one skips the test, unless CI is true. */
    static synchronized Browser shared() {
        if (shared.isEmpty()) {
            var program = program();
            if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("Chromium is not installed.");
            }
            Assumptions.assumeTrue(program.isPresent(), "Chromium is not installed");
            shared = program.map(Browser::new);
        }
        return shared.orElseThrow();
    }

    /** The browser that draws no window of its own where there is one: it is the faster by half. */
    private static Optional<Path> program() {
        return Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A visit in a language; close it when it ends. */
    Visit visit(String language) {
        return visit(language, 1100, ColorScheme.LIGHT);
    }

    /** The same on a screen of another width, light or dark. */
    Visit visit(String language, int width, ColorScheme scheme) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setColorScheme(scheme)
                .setViewportSize(width, 900));
        return new Visit(context, context.newPage());
    }

    /** A visit to another server than that of the sample, with or without script. */
    Visit visit(String language, String server, boolean script) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setJavaScriptEnabled(script)
                .setViewportSize(1100, 900));
        return new Visit(context, context.newPage(), server, script);
    }

    /** One person's way through the pages. */
    final class Visit implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final String server;
        private final boolean script;

        private Visit(BrowserContext context, Page page) {
            this(context, page, SampleServer.shared().address(), true);
        }

        private Visit(BrowserContext context, Page page, String server, boolean script) {
            this.context = context;
            this.page = page;
            this.server = server;
            this.script = script;
            if (script) {
                AccessRules.prepare(page);
            }
        }

        Page page() {
            return page;
        }

        /** Chooses a language, also for somebody whose account says another. */
        void speak(String language) {
            context.addCookies(List.of(new Cookie("language", language).setUrl(server)));
        }

        Visit open(String path) {
            page.navigate(server + path);
            return look();
        }

        Visit signIn(String email) {
            open("/sign-in");
            page.locator("#email").fill(email);
            page.locator("#password").fill("sample-pass-2025");
            page.locator("form.main button").click();
            return look();
        }

        /** Presses a button and waits for the page that it leads to, where it leads to one. */
        Visit press(String button) {
            page.evaluate("document.documentElement.dataset.pressed = ''");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(button).setExact(true))
                    .click();
            waitForAnotherPage();
            page.locator("progress:not([hidden])")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            return look();
        }

        private void waitForAnotherPage() {
            try {
                page.locator("html:not([data-pressed])").waitFor(new Locator.WaitForOptions().setTimeout(A_WHILE));
            } catch (TimeoutError _) {
                // what was pressed leads nowhere
            }
        }

        Visit follow(String link) {
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(link).setExact(true))
                    .first()
                    .click();
            return look();
        }

        /** Checks the page for what keeps people out; a page that was seen just so before is not checked again. */
        Visit look() {
            page.waitForLoadState();
            if (SEEN.add(howItIsSeen() + page.content().replaceAll(NEW_EACH_TIME, ""))) {
                if (script) {
                    checkAccess();
                }
                if (Boolean.getBoolean("respondet.pictures")) {
                    keepPicture();
                }
            }
            return this;
        }

        private String howItIsSeen() {
            return page.viewportSize().width + scheme();
        }

        private String scheme() {
            return (boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches") ? "dark" : "light";
        }

        private void checkAccess() {
            assertThat(AccessRules.violations(page, howItIsSeen()))
                    .as("accessibility of " + page.url())
                    .isEmpty();
        }

        private void keepPicture() {
            var name = page.url()
                    .replaceAll("^https?://[^/]+/", "")
                    .replaceAll("[0-9a-f]{32}", "run")
                    .replaceAll("\\W+", "-");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(
                            "target/screenshots",
                            page.locator("html").getAttribute("lang") + "-" + page.viewportSize().width + "-" + name
                                    + ".png"))
                    .setFullPage(true));
        }

        /** Whether something reaches beyond the right edge of the screen. */
        boolean isCut() {
            return (boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
        }

        /** Where the links of the page lead within the application. */
        List<String> links() {
            var all = (List<?>) page.evaluate("[...document.querySelectorAll('a[href]')].filter(a => a.origin ==="
                    + " location.origin).map(a => a.pathname + a.search)");
            return all.stream().map(Object::toString).distinct().toList();
        }

        String text() {
            return page.locator("main").innerText();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
