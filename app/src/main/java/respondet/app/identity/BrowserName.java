package respondet.app.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A browser and its system as people call them, so that they know their own again; each empty where it is unknown.
 * Nothing more of what a browser tells of itself is kept.
 */
public record BrowserName(String browser, String system) {

    /** A mark within what a browser tells of itself, and the name that it stands for. */
    private record Mark(String mark, String name) {}

    /** Others than the first claim to be what comes after them as well. */
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser", "Samsung Internet"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("Chrome/", "Chrome"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Windows", "Windows"),
            new Mark("Mac OS X", "macOS"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Linux", "Linux"));

    static BrowserName of(Optional<String> told) {
        return new BrowserName(named(told, BROWSERS), named(told, SYSTEMS));
    }

    private static String named(Optional<String> told, List<Mark> marks) {
        return marks.stream()
                .filter(each -> told.filter(text -> text.contains(each.mark())).isPresent())
                .map(Mark::name)
                .findFirst()
                .orElse("");
    }

    /** Both, as far as they are known. */
    public String words() {
        return Stream.of(browser, system).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }
}
