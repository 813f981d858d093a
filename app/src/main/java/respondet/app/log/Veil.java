package respondet.app.log;

import java.util.regex.Pattern;

/**
 * Covers what tells of whom a line of the log is: e-mail addresses, addresses of callers, identifiers of metering points. No
 * line is meant to hold any; but what a library says of a failure may.
 */
final class Veil {

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}.-]+");
    private static final Pattern V4 = Pattern.compile("(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w])");
    private static final Pattern V6 = Pattern.compile("(?<![\\w:])(?:(?:[0-9a-fA-F]{1,4}:){4,7}[0-9a-fA-F]{1,4}"
            + "|(?:[0-9a-fA-F]{1,4}:){1,7}:[0-9a-fA-F:]*|::[0-9a-fA-F:]+)(?!\\w)");
    private static final Pattern POINT = Pattern.compile("(?<!\\w)(?=(?:[A-Z_]*\\d){8})[A-Z0-9_]{14,}(?!\\w)");

    private Veil() {}

    static String over(String text) {
        var noEmail = EMAIL.matcher(text).replaceAll("(e-mail)");
        var noCaller = V6.matcher(V4.matcher(noEmail).replaceAll("(address)")).replaceAll("(address)");
        return POINT.matcher(noCaller).replaceAll("(point)");
    }
}
