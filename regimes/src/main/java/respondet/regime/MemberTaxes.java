package respondet.regime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import respondet.core.community.FactName;
import respondet.core.community.FactName.Scope;
import respondet.core.community.FactType;
import respondet.core.community.Facts;
import respondet.core.community.Member;
import respondet.core.law.Certainty;
import respondet.core.law.Message;
import respondet.core.law.Parameter;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/**
 * Taxes on shared energy that the agreement states for a member, each from a day on and with its source: for Wallonia no law
 * settles for everybody which rate of VAT is due, nor whether excise is (FAQ on energy sharing of TWEED).
 */
public final class MemberTaxes {

    /** Percent, such as {@code 2026-01-01=6 Arrêté royal n° 20, art. 1er bis}. */
    public static final FactName VAT = new FactName(Scope.MEMBER, "vat_percent", FactType.LIST);

    /** Per kilowatt-hour in the community's currency, such as {@code 2026-01-01=0.0503 Loi-programme, art. 420}. */
    public static final FactName EXCISE = new FactName(Scope.MEMBER, "excise_per_kwh", FactType.LIST);

    private static final Pattern ENTRY = Pattern.compile(
            "(?<from>\\d{4}-\\d{2}-\\d{2})=(?<value>\\d{1,4}(?:\\.\\d{1,6})?)(?:\\s+(?<source>\\S.{0,199}))?");

    private MemberTaxes() {}

    /** What holds on a day; doubtful where the agreement names no source, else as good as whoever wrote it down. */
    public static Optional<Parameter<BigDecimal>> on(LocalDate day, Facts facts, FactName tax) {
        return facts.list(tax.name()).stream()
                .flatMap(entry -> read(entry, tax).stream())
                .filter(each -> !each.since().isAfter(day))
                .max(Comparator.comparing(Parameter::since));
    }

    private static Optional<Parameter<BigDecimal>> read(String entry, FactName tax) {
        var matcher = ENTRY.matcher(entry.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            var source = Optional.ofNullable(matcher.group("source"));
            return Optional.of(new Parameter<>(
                    new BigDecimal(matcher.group("value")),
                    LocalDate.parse(matcher.group("from")),
                    new Reference(source.orElse(tax.name()), ""),
                    source.isPresent() ? Certainty.MEMORY : Certainty.UNCERTAIN));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** Entries that are no rate, or two of one day. */
    public static List<Problem> problems(List<Member> members) {
        return members.stream()
                .flatMap(member -> Stream.of(VAT, EXCISE).flatMap(tax -> wrong(member, tax)))
                .toList();
    }

    private static Stream<Problem> wrong(Member member, FactName tax) {
        var days = new HashSet<LocalDate>();
        return member.facts().list(tax.name()).stream()
                .filter(entry -> possible(entry, tax)
                        .filter(each -> days.add(each.since()))
                        .isEmpty())
                .map(entry -> Problem.of(
                        ProblemKind.WRONG_VALUE,
                        Message.of("problem.be.wrong_tax")
                                .with("member", Value.of(member.id()))
                                .with("fact", Value.of(tax.name()))
                                .with("value", Value.of(entry))
                                .with("example", Value.of(example(tax)))));
    }

    private static String example(FactName tax) {
        return tax.equals(VAT)
                ? "2026-01-01=6 Arrêté royal n° 20, art. 1er bis"
                : "2026-01-01=0.0503 Loi-programme du 27 décembre 2004, art. 420";
    }

    /** No rate is above what there is, and no VAT is nothing without the reason, which invoices must name. */
    private static Optional<Parameter<BigDecimal>> possible(String entry, FactName tax) {
        var most = tax.equals(VAT) ? BigDecimal.valueOf(100) : BigDecimal.ONE;
        return read(entry, tax)
                .filter(each -> each.value().compareTo(most) <= 0)
                .filter(each ->
                        !tax.equals(VAT) || each.value().signum() > 0 || each.certainty() != Certainty.UNCERTAIN);
    }
}
