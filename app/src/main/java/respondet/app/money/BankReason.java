package respondet.app.money;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import respondet.app.text.Texts;

/** Why banks mostly refuse an amount, by the codes of ISO 20022; others are shown as they are. */
enum BankReason {
    /** The account's number is wrong. */
    AC01,
    AC04,
    AC06,
    AG01,
    AM04,
    MD01,
    MD07,
    MS02,
    MS03;

    /** Codes with blanks between them, each with what it means. */
    static String words(String codes, Texts texts) {
        var each =
                Stream.of(codes.split(" ", -1)).filter(code -> !code.isEmpty()).toList();
        return each.isEmpty()
                ? texts.say("money.order.refused.why")
                : each.stream().map(code -> word(code, texts)).collect(Collectors.joining("; "));
    }

    private static String word(String code, Texts texts) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(code))
                .map(each ->
                        code + ", " + texts.say("money.reason." + each.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(code);
    }
}
