package respondet.metering;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people's programs write them: a decimal comma or dot, sometimes with points between thousands. */
public final class NumberText {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,18}|\\d{0,18}[.,]\\d{1,20}|\\d{1,18}[.,])");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3}){1,5},\\d{1,20}");
    private static final Pattern POWERED = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,20})?[eE][+-]?\\d{1,2}");
    private static final int LONGEST = 60;

    private NumberText() {}

    /** The number, exact; empty where the text is not one. */
    public static Optional<BigDecimal> parse(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var text = written.strip();
        if (PLAIN.matcher(text).matches() || POWERED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        return GROUPED.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    /** A cell for a message: cut where it is long, without control characters. */
    public static String quoted(String written) {
        var clean = written.strip().replaceAll("\\p{Cntrl}", " ");
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    }
}
