package respondet.app.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that somebody finds by following every link of one place, filled in as a person would. */
final class Forms {

    private static final int MOST_ALIKE = 4;
    private static final int MOST_PAGES = 200;
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)\"");
    private static final Pattern FORM = Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "<input([^>]*)>|<textarea([^>]*)>(.*?)</textarea>|<select([^>]*)>(.*?)</select>", Pattern.DOTALL);

    /**
     * A form to be sent.
     *
     * @param files the field that takes files; empty where none does
     */
    record Form(String method, String action, Map<String, String> fields, String files) {

        Form with(String field, String value) {
            var changed = new TreeMap<>(fields);
            changed.put(field, value);
            return new Form(method, action, changed, files);
        }
    }

    private final Map<String, Integer> shapes = new TreeMap<>();
    private final Set<String> pages = new LinkedHashSet<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();

    /** Looks for them on every page below a path. */
    static List<Form> below(String start, Visitor visitor) {
        var found = new Forms();
        var left = new ArrayDeque<>(List.of(start));
        while (!left.isEmpty() && found.pages.size() < MOST_PAGES) {
            var path = left.remove();
            if (found.isNew(path)) {
                var answer = visitor.get(path);
                var type = answer.headers().firstValue("content-type").orElse("");
                if (answer.statusCode() == 200 && type.startsWith("text/html")) {
                    found.read(path, answer.body(), start).forEach(left::add);
                }
            }
        }
        List.copyOf(found.forms.values()).forEach(form -> found.sendOnce(form, start, visitor));
        return List.copyOf(found.forms.values());
    }

    /** Pages that differ in a number or a name alone hold the same forms; a few of them are looked at. */
    private boolean isNew(String path) {
        var shape = path.replaceAll("\\?.*", "").replaceAll("[0-9a-f]{32}|\\d+", "#");
        return shapes.merge(shape, 1, Integer::sum) <= MOST_ALIKE && pages.add(path);
    }

    /** Some forms stand on the page that answers another. */
    private void sendOnce(Form form, String start, Visitor visitor) {
        if (form.method().equals("post")
                && form.files().isEmpty()
                && form.action().startsWith(start)) {
            var answer = visitor.post(form.action(), form.fields());
            if (answer.statusCode() == 200) {
                read(form.action(), answer.body(), start);
            }
        }
    }

    private List<String> read(String path, String page, String start) {
        FORM.matcher(page).results().forEach(form -> add(path, form.group(1), form.group(2)));
        return LINK.matcher(page)
                .results()
                .map(link -> plain(link.group(1)))
                .filter(link -> link.equals(start) || link.startsWith(start + "/") || link.startsWith(start + "?"))
                .peek(this::addLink)
                .toList();
    }

    /** A link with a query asks like a form. */
    private void addLink(String link) {
        int mark = link.indexOf('?');
        if (mark > 0) {
            var fields = new TreeMap<String, String>();
            for (var part : link.substring(mark + 1).split("&")) {
                var pair = part.split("=", 2);
                fields.put(pair[0], pair.length > 1 ? URLDecoder.decode(pair[1], StandardCharsets.UTF_8) : "");
            }
            keep(new Form("get", link.substring(0, mark), fields, ""));
        }
    }

    private void add(String path, String head, String body) {
        var fields = new TreeMap<String, String>();
        var files = "";
        for (var field : FIELD.matcher(body).results().toList()) {
            var attributes = java.util.stream.Stream.of(field.group(1), field.group(2), field.group(4))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse("");
            var name = attribute(attributes, "name");
            if (attribute(attributes, "type").equals("file")) {
                files = name;
            } else if (!name.isEmpty() && !name.equals("_csrf")) {
                fields.put(name, value(attributes, field.group(3), field.group(5)));
            }
        }
        var action = attribute(head, "action");
        keep(new Form(
                attribute(head, "method").equals("post") ? "post" : "get",
                action.isEmpty() ? path.replaceFirst("\\?.*", "") : action,
                fields,
                files));
    }

    private void keep(Form form) {
        forms.putIfAbsent(
                form.method()
                        + form.action().replaceAll("[0-9a-f]{32}|\\d+", "id")
                        + form.fields().keySet(),
                form);
    }

    private static String value(String attributes, String text, String options) {
        if (text != null) {
            return plain(text);
        }
        if (options != null) {
            var chosen = Pattern.compile("<option value=\"([^\"]+)\"").matcher(options);
            return chosen.find() ? plain(chosen.group(1)) : "";
        }
        var value = plain(attribute(attributes, "value"));
        return value.isEmpty() ? likely(attribute(attributes, "type"), attribute(attributes, "name")) : value;
    }

    /** What a person would type who thinks of nothing better. */
    private static String likely(String type, String name) {
        return switch (type) {
            case "date" -> "2026-01-01";
            case "month" -> "2026-01";
            case "email" -> "stranger@example.org";
            case "number" -> "1";
            default -> "some " + name;
        };
    }

    private static String attribute(String head, String name) {
        Matcher match = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(head);
        return match.find() ? match.group(1) : "";
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
