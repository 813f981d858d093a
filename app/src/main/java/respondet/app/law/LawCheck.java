package respondet.app.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import respondet.app.run.RunRow;
import respondet.core.community.Community;
import respondet.core.community.FactName;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.NotInForce;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.MonthEnergy;
import respondet.core.settlement.Regime;
import respondet.core.time.Period;
import respondet.core.time.Timeline;
import respondet.regime.Regimes;

/** Asks a community's law, rule by rule, whether it may do what was agreed, as the law stands on a day. */
@Service
public class LawCheck {

    private static final Map<String, Regime> LAWS =
            Regimes.all().stream().collect(Collectors.toUnmodifiableMap(Regime::id, regime -> regime));

    private final KnownEnergy energy;

    LawCheck(KnownEnergy energy) {
        this.energy = energy;
    }

    static Regime law(Community community) {
        return Optional.ofNullable(LAWS.get(community.regime())).orElseThrow();
    }

    /** The runs that tell what was produced and taken until that day. */
    List<RunRow> runs(Community community, LocalDate day) {
        return energy.runs(community.id(), YearMonth.from(day));
    }

    /** What each rule says; nothing where the law is not coded for that day. */
    public Optional<List<Verdict>> verdicts(Community community, LocalDate day) {
        return verdicts(community, day, energy.months(runs(community, day), community));
    }

    /** The same with other energy. */
    static Optional<List<Verdict>> verdicts(Community community, LocalDate day, List<MonthEnergy> months) {
        var law = law(community);
        if (day.isBefore(law.firstDay())) {
            return Optional.empty();
        }
        var period = new Period(day, day.plusDays(1), community.zone());
        var resolved = ResolvedCommunity.resolve(community, Timeline.over(period, law.resolution()));
        try {
            return Optional.of(law.feasibility(Allocation.ofTotals(resolved, months)));
        } catch (NotInForce e) {
            return Optional.empty();
        }
    }

    /** A fact that the community's law reads. */
    public Optional<FactName> find(Community community, FactName.Scope scope, String fact) {
        return law(community).facts().stream()
                .filter(each -> each.scope() == scope && each.name().equals(fact))
                .findFirst();
    }

    /** What the law refuses in an agreement and did not refuse in the one before. */
    public List<Verdict> newlyRefused(Community before, Community after, LocalDate day) {
        var known = refused(before, day).stream().map(Verdict::rule).toList();
        return refused(after, day).stream()
                .filter(verdict -> !known.contains(verdict.rule()))
                .toList();
    }

    private List<Verdict> refused(Community community, LocalDate day) {
        return verdicts(community, day).orElse(List.of()).stream()
                .filter(verdict -> verdict.answer() == Answer.NO)
                .toList();
    }
}
