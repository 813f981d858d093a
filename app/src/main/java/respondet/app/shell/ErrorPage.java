package respondet.app.shell;

import respondet.app.page.Page;

/**
 * What went wrong, in words.
 *
 * @param kind the last part of the texts' keys
 * @param request a number that the log bears too
 */
public record ErrorPage(String kind, String request) implements Page {

    @Override
    public String title() {
        return "shell.error." + kind + ".title";
    }
}
