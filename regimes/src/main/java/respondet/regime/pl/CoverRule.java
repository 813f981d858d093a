package respondet.regime.pl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import respondet.core.law.Certainty;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Parameter;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.settlement.Allocation;
import respondet.regime.ParameterFile;

/** How much of its own needs a cooperative must be able to cover, by the day on which it applied for the register. */
final class CoverRule {

    private static final String RULE = "cover";
    private static final String FACT = "application_filed";
    private static final Dated<BigDecimal> REQUIRED = ParameterFile.load("pl/cover", BigDecimal.class);

    private final long produced;
    private final long needed;
    private final Certainty certainty;

    CoverRule(long produced, long needed, Certainty certainty) {
        this.produced = produced;
        this.needed = needed;
        this.certainty = certainty;
    }

    /** Less than a full year of readings says little of a year's cover. */
    static CoverRule of(Allocation allocation) {
        long produced = 0;
        long needed = 0;
        for (var month : allocation.months()) {
            produced += month.all().produced();
            needed += month.all().consumed();
        }
        boolean year = allocation.months().size() >= 12;
        return new CoverRule(produced, needed, year ? Certainty.FOUND : Certainty.UNCERTAIN);
    }

    @Legal(act = Acts.AMENDMENT_2023, article = "41")
    static Parameter<BigDecimal> required(LocalDate applied) {
        return REQUIRED.on(applied);
    }

    @Legal(act = Acts.RES, article = "38e(1)(3)(a)")
    boolean covers(BigDecimal share) {
        return BigDecimal.valueOf(produced).compareTo(share.multiply(BigDecimal.valueOf(needed))) >= 0;
    }

    Verdict verdict(Optional<LocalDate> applied) {
        var article = new Reference(Acts.RES, "38e(1)(3)(a)");
        if (needed == 0) {
            return Verdicts.unknown(RULE, Message.of(RULE), article);
        }
        var early = applied.filter(REQUIRED.values().firstKey()::isAfter);
        return early.map(date -> Verdicts.tooEarly(RULE, date, REQUIRED))
                .or(() -> applied.map(this::on))
                .orElseGet(() -> Verdicts.missing(RULE, FACT, article));
    }

    private Verdict on(LocalDate applied) {
        var required = required(applied);
        var values = Message.of(RULE)
                .with("ratio", new Value.Percent(ratio()))
                .with("required", new Value.Percent(required.value()))
                .with("date", Value.of(applied));
        return Verdicts.of(RULE, covers(required.value()), values, required.reference())
                .atMost(certainty.and(required.certainty()));
    }

    private BigDecimal ratio() {
        return BigDecimal.valueOf(produced).divide(BigDecimal.valueOf(needed), 4, RoundingMode.HALF_UP);
    }
}
