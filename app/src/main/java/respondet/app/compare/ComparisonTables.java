package respondet.app.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.app.report.Table;
import respondet.app.text.Texts;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;

/** The laws side by side, one row each; nothing is summed over rows or columns. */
public final class ComparisonTables {

    private static final List<AmountKind> COLUMNS =
            List.of(AmountKind.AVOIDED_COST, AmountKind.CASH_RECEIVED, AmountKind.INTERNAL_PRICE);

    private final Texts texts;
    private final Comparison comparison;

    public ComparisonTables(Texts texts, Comparison comparison) {
        this.texts = texts;
        this.comparison = comparison;
    }

    /** Energy in kWh under each law. */
    public Table energy() {
        var heads = Stream.concat(
                        Stream.of(texts.say("compare.law")),
                        Stream.of("consumed", "produced", "shared", "surplus", "residual")
                                .map(each -> texts.say("figure." + each + "_wh") + " kWh"))
                .toList();
        var rows = comparison.laws().stream()
                .map(law -> new LawWords(texts, law))
                .map(words -> Stream.concat(Stream.of(words.rowName()), words.energy().stream())
                        .toList())
                .toList();
        return new Table(texts.say("compare.energy.title"), heads, rows);
    }

    /** The three columns of money: members beside producers, and what the law says of the community at all. */
    public Table money() {
        var heads = new ArrayList<String>();
        heads.add(texts.say("compare.law"));
        for (var kind : COLUMNS) {
            heads.add(head(kind, "members"));
            heads.add(head(kind, "producers"));
        }
        heads.add(texts.say("compare.feasible"));
        return new Table(
                texts.say("compare.money.title"),
                heads,
                comparison.laws().stream().map(this::moneyRow).toList());
    }

    private String head(AmountKind kind, String holder) {
        return texts.say("kind." + kind.id()) + ", " + texts.say("compare.holder." + holder);
    }

    private List<String> moneyRow(LawResult law) {
        var words = new LawWords(texts, law);
        var row = new ArrayList<String>();
        row.add(words.rowName());
        for (var kind : COLUMNS) {
            var column = law.settled().map(settled -> settled.figures().of(kind));
            row.add(column.map(each -> words.cell(each, each.members())).orElse(LawWords.NOTHING));
            row.add(column.map(each -> words.cell(each, each.producers())).orElse(LawWords.NOTHING));
        }
        row.add(words.feasibility());
        return row;
    }

    /** Every kind of money of one law, by holder; the known part of an unknown column is named as such. */
    Table of(LawResult law) {
        var words = new LawWords(texts, law);
        var heads = List.of(
                texts.say("compare.kind"),
                texts.say("compare.holder.members"),
                texts.say("compare.holder.producers"),
                texts.say("compare.holder.community"));
        var rows = law.settled()
                .map(settled -> Arrays.stream(AmountKind.values())
                        .map(settled.figures()::of)
                        .filter(column -> column.state() != MoneyColumn.State.NONE)
                        .map(column -> row(words, column))
                        .toList())
                .orElse(List.of());
        return new Table(words.name(), heads, rows);
    }

    private List<String> row(LawWords words, MoneyColumn column) {
        var lost = column.kind() == AmountKind.LOST ? " (" + texts.say("compare.informs") + ")" : "";
        return List.of(
                texts.say("kind." + column.kind().id()) + lost,
                cell(words, column, column.members()),
                cell(words, column, column.producers()),
                cell(words, column, column.community()));
    }

    private String cell(LawWords words, MoneyColumn column, Optional<Money> amount) {
        var known = column.state() == MoneyColumn.State.UNKNOWN
                ? amount.map(money -> " (" + texts.say("compare.known-part") + " " + words.money(money) + ")")
                : Optional.<String>empty();
        return words.cell(column, amount) + known.orElse("");
    }
}
