package respondet.app.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import respondet.app.page.Typed;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** The parts of what was sent; one that lacks or cannot be understood is refused by its name. */
public final class Sent {

    private Sent() {}

    /** A text that must be there. */
    public static String text(@Nullable String sent, String part) {
        return Optional.ofNullable(sent)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> Refused.wrong(part));
    }

    public static LocalDate day(@Nullable String sent, String part) {
        return Typed.date(text(sent, part)).orElseThrow(() -> Refused.wrong(part));
    }

    public static YearMonth month(@Nullable String sent, String part) {
        return Typed.month(text(sent, part)).orElseThrow(() -> Refused.wrong(part));
    }

    /** What was understood and cannot be, for a reason that pages tell too. */
    public static Refused because(String key, String part) {
        return because(Message.of(key).with("part", Value.of(part)));
    }

    /** The same where no single part is to blame. */
    public static Refused because(String key) {
        return because(Message.of(key));
    }

    /** The same with values in the sentence. */
    public static Refused because(Message why) {
        return new Refused(Refusal.INPUT, List.of(Problem.of(ProblemKind.RULE_BROKEN, why)));
    }
}
