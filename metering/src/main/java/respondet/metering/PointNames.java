package respondet.metering;

import java.util.regex.Pattern;

/** The market id in a file's name, for layouts that do not write it inside. */
public final class PointNames {

    private static final Pattern MARKET_ID = Pattern.compile(
            "IT\\d{3}E[A-Z0-9]{8,9}|ES\\d{16}[A-Z]{2}(?:\\d[A-Z])?|\\d{16,20}", Pattern.CASE_INSENSITIVE);

    private PointNames() {}

    /** A POD, CUPS, EAN or PPE in the name, else the name without its ending. */
    public static String in(String fileName) {
        var matcher = MARKET_ID.matcher(fileName);
        return matcher.find() ? matcher.group() : fileName.replaceFirst("\\.[^.]*$", "");
    }
}
