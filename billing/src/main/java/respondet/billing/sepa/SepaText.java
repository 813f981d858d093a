package respondet.billing.sepa;

import java.util.regex.Pattern;
import respondet.billing.xml.Letters;

/** The letters that every bank of the area must take (EPC217-08, section 6.2). */
final class SepaText {

    static final int LONGEST_REMITTANCE = 140;
    static final int LONGEST_NAME = 70;

    private static final String MARKS = "/-?:().,'+ ";

    /** An identifier neither begins nor ends with a slash, nor holds two in a row. */
    private static final Pattern IDENTIFIER = Pattern.compile("(?!/)(?!.*//)[A-Za-z0-9/\\-?:().,'+ ]+(?<!/)");

    private SepaText() {}

    static String remittance(String text) {
        return within(LONGEST_REMITTANCE, text);
    }

    static String name(String text) {
        return within(LONGEST_NAME, text);
    }

    private static String within(int most, String text) {
        var plain = Letters.within(SepaText::isAllowed, text);
        return plain.length() <= most ? plain : plain.substring(0, most).strip();
    }

    private static boolean isAllowed(int each) {
        return (each >= 'a' && each <= 'z')
                || (each >= 'A' && each <= 'Z')
                || (each >= '0' && each <= '9')
                || MARKS.indexOf(each) >= 0;
    }

    /** Whether the bank's answer will hold exactly this; identifiers are never rewritten, because answers are found by them. */
    static boolean isIdentifier(String text, int most) {
        return text.length() <= most
                && text.equals(text.strip())
                && IDENTIFIER.matcher(text).matches();
    }
}
