package respondet.metering.spain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.metering.MeterFile;

/**
 * The order in which curve files of one delivery replace each other, read from their names: a later date, then a higher
 * suffix, and an RF5D after every F5D.
 */
public final class ReplacementOrder {

    private static final Pattern NAME = Pattern.compile(
            "(?<kind>R?[ABFP][125]D?)_(?<parties>\\d{4}(_\\d{4})?)_(?<date>\\d{8})\\.(?<version>\\d{1,3})(\\..*)?",
            Pattern.CASE_INSENSITIVE);
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int VERSIONS = 1_000;
    private static final int CORRECTION = 1_000_000_000;

    private ReplacementOrder() {}

    /** A number that grows with what replaces; 0 for other names. */
    static int versionOf(String fileName) {
        var name = NAME.matcher(fileName);
        if (!name.matches()) {
            return 0;
        }
        int correction = kind(name).startsWith("R") ? CORRECTION : 0;
        return correction + days(name.group("date")) * VERSIONS + Integer.parseInt(name.group("version"));
    }

    private static String kind(Matcher name) {
        return name.group("kind").toUpperCase(Locale.ROOT);
    }

    private static int days(String date) {
        try {
            long days = LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE).toEpochDay() - FIRST.toEpochDay();
            return Math.clamp(days, 0, 99_999);
        } catch (DateTimeException _) {
            return 0;
        }
    }

    /** The same files, older versions first; other files keep to the order of their names. */
    public static List<MeterFile> sort(List<MeterFile> files) {
        return files.stream()
                .sorted(Comparator.comparingInt((MeterFile each) -> versionOf(each.name()))
                        .thenComparing(MeterFile::name))
                .toList();
    }

    /** A note for every file that another one of the delivery re-issues. */
    public static List<Problem> replaced(List<MeterFile> files) {
        var sorted = sort(files);
        var notes = new ArrayList<Problem>();
        for (int i = 0; i < sorted.size(); i++) {
            var old = sorted.get(i).name();
            sorted.subList(i + 1, sorted.size()).stream()
                    .filter(newer -> !family(old).isEmpty() && family(old).equals(family(newer.name())))
                    .reduce((_, last) -> last)
                    .ifPresent(newer -> notes.add(note(old, newer.name())));
        }
        return List.copyOf(notes);
    }

    private static Problem note(String old, String newer) {
        var hint = Message.of("problem.spain.replaced").with("by", Value.of(newer));
        return Problem.of(ProblemKind.REPLACED_VERSION, hint).in(old);
    }

    /** What re-issues share: kind, sender, receiver and day. */
    private static String family(String fileName) {
        var name = NAME.matcher(fileName);
        return name.matches()
                ? kind(name).replaceFirst("^R", "") + "_" + name.group("parties") + "_" + name.group("date")
                : "";
    }
}
