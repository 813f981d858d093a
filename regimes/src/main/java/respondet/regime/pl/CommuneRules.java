package respondet.regime.pl;

import java.time.LocalDate;
import java.util.List;
import respondet.core.community.Facts;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Parameter;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.regime.ParameterFile;

/** Where a cooperative may work: in one commune or a few adjacent ones, until 2025 none of them a city. */
record CommuneRules(Facts facts, LocalDate date) {

    private static final Dated<Integer> LIMIT = ParameterFile.load("pl/commune_limit", Integer.class);
    private static final Dated<Types> TYPES = ParameterFile.load("pl/commune_types", Types.class);

    /** The types of communes that the law allows. */
    record Types(List<String> allowed) {}

    @Legal(act = Acts.RES, article = "38e(1)(1)")
    static Parameter<Integer> limit(LocalDate date) {
        return LIMIT.on(date);
    }

    @Legal(act = Acts.RES, article = "38e(1)(1)")
    static Parameter<Types> types(LocalDate date) {
        return TYPES.on(date);
    }

    Verdict area() {
        return LIMIT.values().firstKey().isAfter(date) ? Verdicts.tooEarly("area", date, LIMIT) : area(limit(date));
    }

    private Verdict area(Parameter<Integer> limit) {
        int count = facts.list("communes").size();
        if (count == 0) {
            return Verdicts.missing("area", "communes", limit.reference());
        }
        if (count > 1 && count <= limit.value() && !facts.has("communes_adjacent")) {
            return Verdicts.missing("area", "communes_adjacent", limit.reference());
        }
        boolean near = count == 1 || facts.flag("communes_adjacent").orElse(false);
        var values = Verdicts.count(count).with("limit", Value.of(limit.value()));
        return Verdicts.of("area", near && count <= limit.value(), values, limit.reference())
                .atMost(limit.certainty());
    }

    Verdict communeType() {
        return TYPES.values().firstKey().isAfter(date)
                ? Verdicts.tooEarly("commune_type", date, TYPES)
                : communeType(types(date));
    }

    private Verdict communeType(Parameter<Types> types) {
        var given = facts.list("commune_types");
        if (given.isEmpty()) {
            return Verdicts.missing("commune_type", "commune_types", types.reference());
        }
        var values = Message.of("type").with("date", Value.of(date));
        return Verdicts.of("commune_type", types.value().allowed().containsAll(given), values, types.reference())
                .atMost(types.certainty());
    }
}
