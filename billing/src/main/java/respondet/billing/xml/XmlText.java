package respondet.billing.xml;

/** Text as XML 1.0 may hold it (production 2, Char). */
public final class XmlText {

    private XmlText() {}

    /** The text in one line, without outer blanks; what XML forbids becomes a blank. */
    public static String clean(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().map(each -> isAllowed(each) ? each : ' ').forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isAllowed(int each) {
        return (each >= 0x20 && each <= 0xD7FF && (each < 0x7F || each > 0x9F))
                || (each >= 0xE000 && each <= 0xFFFD)
                || each >= 0x10000;
    }
}
