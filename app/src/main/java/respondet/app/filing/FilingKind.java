package respondet.app.filing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A document that the law of some communities asks for, and how its period is named. */
public enum FilingKind {
    /** Italy: what of a year's premium is reserved, and for whom. */
    RESERVED_PREMIUM(Span.YEAR, "it-cer", "it-group", "it-remote"),
    /** Spain: the letter with which the coefficients go to the distributor. */
    COEFFICIENT_LETTER(Span.DAY, "es-collective"),
    /** Poland: the yearly report of a cooperative to the keeper of the register. */
    REGISTER_REPORT(Span.YEAR, "pl-cooperative"),
    /** Wallonia: the representative's month with the duty of green certificates. */
    GREEN_CERTIFICATES(Span.MONTH, "be-building", "be-cer", "be-cec");

    /** What one document is about: a calendar year, a month, or what holds from a day on. */
    enum Span {
        YEAR,
        MONTH,
        DAY
    }

    private final Span span;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> regimes;

    FilingKind(Span span, String... regimes) {
        this.span = span;
        this.regimes = List.of(regimes);
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Span span() {
        return span;
    }

    /** What the law of that name asks for. */
    static List<FilingKind> of(String regime) {
        return Arrays.stream(values())
                .filter(kind -> kind.regimes.contains(regime))
                .toList();
    }

    static Optional<FilingKind> find(String regime, String id) {
        return of(regime).stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
