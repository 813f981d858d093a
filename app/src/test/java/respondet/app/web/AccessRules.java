package respondet.app.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The rules of axe for WCAG 2.2 AA, tried on the page that a browser shows. Contrast takes three quarters of the time, and the
 * style sheet colours an element by its tag, its attributes and what it stands in: contrast is tried on each page that has an
 * element not yet seen in such a place, all other rules on every page.
 */
final class AccessRules {

    private static final String TRY = """
            async contrast => {
              loadAxe();
              const tried = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                rules: { 'color-contrast': { enabled: contrast } },
                resultTypes: ['violations'],
                preload: false
              });
              return tried.violations.map(each => each.id + ': ' + each.nodes[0].html);
            }""";

    /** Where elements stand, as the style sheet tells them apart. */
    private static final String PLACES = """
            () => {
              const valued = ['class', 'type', 'method', 'aria-current'];
              const own = e => e.localName + [...e.attributes]
                .map(a => valued.includes(a.name) ? a.name + '=' + a.value : a.name).sort().join(' ');
              const places = new Set();
              const walk = (e, above) => {
                const place = above + '>' + own(e);
                places.add(place);
                for (const child of e.children) walk(child, place);
              };
              walk(document.body, '');
              return [...places];
            }""";

    private static final Set<String> SEEN = new HashSet<>();

    private AccessRules() {}

    /** Makes the rules known to the pages of a visit; they are read where they are tried only. */
    static void prepare(Page page) {
        page.addInitScript("globalThis.loadAxe = () => {" + axe() + "\n}");
    }

    /** @param look how the page is seen: its width, light or dark */
    static List<?> violations(Page page, String look) {
        boolean contrast = false;
        for (var place : (List<?>) page.evaluate(PLACES)) {
            contrast |= SEEN.add(look + place);
        }
        return (List<?>) page.evaluate(TRY, contrast);
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(AccessRules.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
