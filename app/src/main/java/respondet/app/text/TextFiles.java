package respondet.app.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts as written: one folder an area, one file a language, ICU message patterns with named arguments. */
final class TextFiles {

    /** Every folder below {@code text/}; a test compares. */
    static final List<String> AREAS = List.of(
            "agreement",
            "api",
            "assembly",
            "be",
            "billing",
            "capital",
            "cli",
            "community",
            "compare",
            "consent",
            "core",
            "demo",
            "document",
            "eddie",
            "es",
            "exchange",
            "explain",
            "filing",
            "folder",
            "founding",
            "greenbutton",
            "identity",
            "it",
            "journal",
            "law",
            "leaving",
            "mail",
            "metering",
            "money",
            "open",
            "overview",
            "own",
            "people",
            "pl",
            "price",
            "privacy",
            "problem",
            "proposal",
            "reading",
            "recompute",
            "report",
            "roster",
            "run",
            "sheet",
            "shell",
            "spain",
            "statement",
            "template",
            "territory",
            "trade",
            "words");

    private TextFiles() {}

    static SortedMap<String, String> load(Language language) {
        var all = new TreeMap<String, String>();
        for (var area : AREAS) {
            load(area, language)
                    .forEach((key, pattern) -> all.merge(key.toString(), pattern.toString(), (first, second) -> {
                        throw new IllegalStateException(
                                "The text (" + key + ") stands twice.\nMaybe two areas use one key.");
                    }));
        }
        return all;
    }

    static Properties load(String area, Language language) {
        var texts = new Properties();
        try (var in = TextFiles.class.getResourceAsStream("/text/" + area + "/" + language.code() + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
