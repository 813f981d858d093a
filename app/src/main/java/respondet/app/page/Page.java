package respondet.app.page;

import java.util.Locale;

/** What one page shows, already in words and figures; the template of the same name prints it. */
public interface Page {

    /** The key of the page's title. */
    String title();

    /** The template's name: that of the record, with hyphens. */
    default String template() {
        return "page/"
                + getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT)
                + ".jte";
    }
}
