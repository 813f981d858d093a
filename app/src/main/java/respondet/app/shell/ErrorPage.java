package respondet.app.shell;

import respondet.app.page.Page;

/**
 * What went wrong, in words.
 *
 * @param kind the last part of the texts' keys
 */
public record ErrorPage(String kind) implements Page {

    @Override
    public String title() {
        return "shell.error." + kind + ".title";
    }
}
