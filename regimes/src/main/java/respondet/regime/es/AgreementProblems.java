package respondet.regime.es;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import respondet.core.community.AllocationKey;
import respondet.core.community.KeyVersion;
import respondet.core.community.PriceTerm;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Tariff;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.regime.CurrencyCheck;

/** What in the agreement this law cannot work with: keys of other laws, changes too soon, a price with tolls in it. */
final class AgreementProblems {

    private static final Set<Integer> YEARS = Set.of(YearHours.COMMON_YEAR, YearHours.LEAP_YEAR);
    private static final Pattern INDICATOR_1001 = Pattern.compile("(^|\\D)1001(\\D|$)");

    private final Parameters parameters;
    private final ResolvedCommunity community;
    private final List<Problem> problems = new ArrayList<>();

    AgreementProblems(Parameters parameters, ResolvedCommunity community) {
        this.parameters = parameters;
        this.community = community;
    }

    List<Problem> find() {
        problems.addAll(CurrencyCheck.problems(community, "EUR", "problem.es.currency"));
        checkCoverage();
        var keys = community.community().keys();
        keys.forEach(this::checkKey);
        for (int i = 1; i < keys.size(); i++) {
            checkChange(keys.get(i - 1), keys.get(i));
        }
        community.community().tariffs().values().forEach(this::checkRegulatedPrice);
        return List.copyOf(problems);
    }

    /** Whoever is alone needs no key. */
    private void checkCoverage() {
        boolean covered =
                community.segments().stream().allMatch(segment -> segment.key().isPresent());
        if (!covered && community.members().size() != 1) {
            problems.add(Problem.of(ProblemKind.NO_KEY_IN_FORCE)
                    .with("date", Value.of(community.timeline().dateOf(0))));
        }
    }

    private void checkKey(KeyVersion version) {
        switch (version.key()) {
            case AllocationKey.Constant _ -> checkMembers(version);
            case AllocationKey.Hourly(var table) -> {
                checkMembers(version);
                checkHourly(version, table.hours());
            }
            case AllocationKey.Equal _,
                    AllocationKey.Specific _,
                    AllocationKey.Prorata _,
                    AllocationKey.EqualIterative _,
                    AllocationKey.SpecificIterative _,
                    AllocationKey.Hybrid _,
                    AllocationKey.Cascade _ ->
                add(ProblemKind.KEY_NOT_OF_REGIME, version, "problem.es.key_not_of_regime");
        }
    }

    private void checkMembers(KeyVersion version) {
        for (var id : version.key().named()) {
            if (community.columnOfMember(id) == ResolvedCommunity.NONE) {
                add(ProblemKind.UNKNOWN_REFERENCE, version, "problem.es.unknown_member", "member", Value.of(id));
            }
        }
    }

    private void checkHourly(KeyVersion version, int hours) {
        var first = parameters.hourlyCoefficients().values().firstKey();
        if (version.from().isBefore(first)) {
            add(ProblemKind.NOT_IN_FORCE, version, "problem.es.hourly_too_early", "first", Value.of(first));
        }
        if (!YEARS.contains(hours)) {
            add(ProblemKind.WRONG_VALUE, version, "problem.es.hours_of_year", "hours", Value.of(hours));
        }
    }

    private void checkChange(KeyVersion previous, KeyVersion next) {
        var rule = new CoefficientChange(parameters.coefficientChange());
        if (next.from().isBefore(parameters.coefficientChange().values().firstKey())
                || rule.isAllowed(previous.from(), next.from())) {
            return;
        }
        problems.add(Problem.of(ProblemKind.RULE_BROKEN, Message.of("problem.es.four_months"))
                .with("previous", Value.of(previous.from()))
                .with("date", Value.of(next.from()))
                .with("earliest", Value.of(rule.earliestAfter(previous.from(), next.from()))));
    }

    /** The published regulated price holds tolls; used as cost of energy it would count them twice. */
    private void checkRegulatedPrice(Tariff tariff) {
        boolean regulated = tariff.kind().filter(SupplyPrices.REGULATED::equals).isPresent();
        if (regulated
                && tariff.terms().get(SupplyPrices.ENERGY) instanceof PriceTerm.Varying(var series)
                && INDICATOR_1001.matcher(series.source()).find()) {
            problems.add(Problem.of(ProblemKind.RULE_BROKEN, Message.of("problem.es.regulated_price"))
                    .in(series.source())
                    .with("tariff", Value.of(tariff.id())));
        }
    }

    private void add(ProblemKind kind, KeyVersion version, String key) {
        add(kind, version, key, "kind", Value.of(version.key().kind()));
    }

    private void add(ProblemKind kind, KeyVersion version, String key, String name, Value value) {
        problems.add(Problem.of(kind, Message.of(key))
                .with("date", Value.of(version.from()))
                .with(name, value));
    }
}
