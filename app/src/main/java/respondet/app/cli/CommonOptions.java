package respondet.app.cli;

import picocli.CommandLine.Option;

/** What every command takes. */
public final class CommonOptions {

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /** Read before the command line is parsed, so that help speaks it too. */
    @Option(names = "--lang", paramLabel = "pl|en|ca|es|fr|it", descriptionKey = "option.lang")
    @SuppressWarnings({"unused", "UnusedVariable"})
    private String lang = "";

    public boolean json() {
        return json;
    }
}
