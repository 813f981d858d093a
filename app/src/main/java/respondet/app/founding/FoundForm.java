package respondet.app.founding;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import respondet.app.folder.FolderTemplate;
import respondet.app.folder.RegimeIds;
import respondet.app.text.Texts;

/** What is asked first of a new community: under which law, where, and what it is called. */
public record FoundForm(String regime, String territory, String id, String name) {

    private static final Pattern ID = Pattern.compile("(?m)^id: .*$");
    private static final Pattern NAME = Pattern.compile("(?m)^name: .*$");
    private static final Pattern TERRITORY = Pattern.compile("(?m)^territory: .*$");

    static FoundForm of(Map<String, String> fields) {
        return new FoundForm(
                part(fields, "regime"), part(fields, "territory"), part(fields, "id"), part(fields, "name"));
    }

    private static String part(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    boolean isComplete() {
        return isKnownLaw() && !territory.isEmpty() && !id.isEmpty() && !name.isEmpty();
    }

    boolean isKnownLaw() {
        return RegimeIds.ALL.contains(regime);
    }

    /** The template of the law with what is known already. */
    String document(Texts texts) {
        var document = new FolderTemplate(regime, texts).community();
        document = put(document, ID, "id: " + plain(id));
        document = put(document, NAME, "name: " + quoted(name));
        return put(document, TERRITORY, "territory: " + plain(territory));
    }

    private static String put(String document, Pattern line, String text) {
        return line.matcher(document).replaceFirst(Matcher.quoteReplacement(text));
    }

    /** What is no single word is quoted, and refused with its line when it is read. */
    private static String plain(String text) {
        return text.matches("[\\w.-]+") ? text : quoted(text);
    }

    private static String quoted(String text) {
        var line = text.replaceAll("\\p{Cntrl}", " ");
        return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
