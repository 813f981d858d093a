package respondet.app.filing;

import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import respondet.app.filing.FinalMonth.Amount;
import respondet.core.community.Member;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;

/**
 * The Italian certificate of the reserved premium: what lies above the threshold, for whom it is, and how it may be used.
 *
 * @param trees how each month's run found it
 * @param outdated months that do not know yet what an earlier one was corrected to
 */
record ReservedPremium(
        FilingWords words,
        Year year,
        List<FinalMonth> months,
        Map<FinalMonth, List<ThresholdTree>> trees,
        List<YearMonth> outdated) {

    Filing filing() {
        var warnings = new ArrayList<>(words.missing(FinalMonths.missing(words.agreed(), year, months)));
        outdated.forEach(month -> warnings.add(words.say("reserved-premium.outdated", "month", Value.of(month))));
        return new Filing(
                words.texts(),
                words.head(FilingKind.RESERVED_PREMIUM, year.toString()),
                List.of(words.say("reserved-premium.to.gse"), words.say("reserved-premium.to.members")),
                List.of(lead()),
                warnings,
                List.of(threshold(), amounts(), use()),
                law(),
                words.sources(months),
                FilingWords.made(months),
                data());
    }

    private String lead() {
        return words.texts()
                .say(Message.of("filing.reserved-premium.lead")
                        .with("year", Value.of(year.toString()))
                        .with("months", Value.of(months.size()))
                        .with("amount", Value.of(words.money(sum(reserved())))));
    }

    private List<Amount> reserved() {
        return months.stream().flatMap(month -> reserved(month).stream()).toList();
    }

    private static List<Amount> reserved(FinalMonth month) {
        return month.amounts().stream()
                .filter(amount -> amount.is(AmountKind.RESERVED.id()))
                .toList();
    }

    private static BigDecimal sum(List<Amount> amounts) {
        return amounts.stream().map(Amount::rounded).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Filing.Section threshold() {
        var rows = new ArrayList<List<String>>();
        for (var month : months) {
            for (var tree : trees.getOrDefault(month, List.of())) {
                rows.add(List.of(
                        words.month(month.month()),
                        percent(tree, "explain.it.threshold."),
                        kWh(tree, "explain.it.injected_of_year"),
                        kWh(tree, "explain.it.incentivised_of_year"),
                        kWh(tree, "explain.it.excess"),
                        percent(tree, "explain.it.excess_share")));
            }
        }
        var heads = List.of("month", "threshold", "injected", "shared", "above", "part").stream()
                .map(each -> words.say("reserved-premium.head." + each))
                .toList();
        var table = new FilingTable(words.say("reserved-premium.threshold.table"), heads, rows);
        return new Filing.Section(
                words.say("reserved-premium.threshold"),
                List.of(words.say("reserved-premium.threshold.how")),
                rows.isEmpty() ? List.of() : List.of(table));
    }

    private String percent(ThresholdTree tree, String key) {
        return tree.find(key).map(this::value).orElse("–");
    }

    private String kWh(ThresholdTree tree, String key) {
        return tree.find(key).map(node -> value(node) + " kWh").orElse("–");
    }

    private String value(Explanation node) {
        return words.texts().text(node.value(), words.agreed().zone());
    }

    private Filing.Section amounts() {
        var rows = new ArrayList<List<String>>();
        for (var month : months) {
            var paid = month.amounts().stream()
                    .filter(amount -> amount.item().equals(Item.SHARED_ENERGY_PREMIUM.id()))
                    .toList();
            rows.add(List.of(
                    words.month(month.month()),
                    words.money(sum(paid)),
                    words.money(sum(reserved(month))),
                    FilingWords.mark(month)));
        }
        var heads = List.of("month", "free", "reserved", "run").stream()
                .map(each -> words.say("reserved-premium.head." + each))
                .toList();
        var byMonth = new FilingTable(words.say("reserved-premium.months"), heads, rows);
        return new Filing.Section(words.say("reserved-premium.amounts"), List.of(), List.of(byMonth, recipients()));
    }

    private FilingTable recipients() {
        var sums = new TreeMap<String, BigDecimal>();
        reserved().forEach(amount -> sums.merge(amount.id(), amount.rounded(), BigDecimal::add));
        var rows = sums.entrySet().stream()
                .map(each -> List.of(recipient(each.getKey()), kind(each.getKey()), words.money(each.getValue())))
                .toList();
        var heads = List.of("recipient", "kind", "reserved").stream()
                .map(each -> words.say("reserved-premium.head." + each))
                .toList();
        return new FilingTable(words.say("reserved-premium.recipients"), heads, rows);
    }

    private String recipient(String id) {
        return id.isEmpty() ? words.say("reserved-premium.community") : words.member(id);
    }

    private String kind(String id) {
        return words.agreed()
                .findMember(id)
                .map(Member::kind)
                .map(kind -> words.texts().say("member." + kind.id()))
                .orElse("");
    }

    private Filing.Section use() {
        var facts = words.agreed().facts();
        var sentences = new ArrayList<>(List.of(words.say("reserved-premium.use.how")));
        var use = facts.text("reserved_use").filter("social_purposes"::equals).isPresent() ? "purposes" : "members";
        sentences.add(words.say("reserved-premium.use." + use));
        var split = facts.list("reserved_split");
        if (!split.isEmpty()) {
            sentences.add(words.say("reserved-premium.split", "split", Value.of(String.join(", ", split))));
        }
        var duty = facts.flag("surplus_duty_in_statute").orElse(false) ? "yes" : "unknown";
        sentences.add(words.say("reserved-premium.statute." + duty));
        return new Filing.Section(words.say("reserved-premium.use"), sentences, List.of());
    }

    /** The threshold's own certainty is that of the parameter in the runs. */
    private List<String> law() {
        var parameter = trees.values().stream()
                .flatMap(List::stream)
                .flatMap(tree -> tree.find("explain.it.threshold.").stream())
                .map(Explanation::certainty)
                .reduce(Certainty::and);
        return List.of(
                words.cited("D.M. 414/2023", "3(2)", parameter.orElse(Certainty.MEMORY)),
                words.cited("GSE Regole Operative CACER", "Parte II", Certainty.UNCERTAIN));
    }

    private FilingData data() {
        var rows = new ArrayList<List<String>>();
        for (var month : months) {
            for (var amount : reserved(month)) {
                rows.add(List.of(
                        month.month().toString(),
                        amount.holder().equals("members") ? "member" : amount.holder(),
                        amount.id(),
                        Optional.of(amount.id())
                                .filter(id -> !id.isEmpty())
                                .map(words::member)
                                .orElse(""),
                        amount.item(),
                        amount.currency(),
                        amount.rounded().toPlainString(),
                        month.identity()));
            }
        }
        return new FilingData(
                List.of("month", "recipient_kind", "recipient", "name", "item", "currency", "reserved", "run"), rows);
    }
}
