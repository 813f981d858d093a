package respondet.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import respondet.app.cli.SmallCommunity;
import respondet.app.folder.CommunityFolder;
import respondet.app.folder.FactCatalogue;
import respondet.app.folder.FolderProgress;
import respondet.app.settlement.RunSettlement;
import respondet.app.settlement.SettlementPeriod;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.core.law.Explanation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.settlement.Settlement;
import respondet.regime.Regimes;
import tools.jackson.databind.JsonNode;

/** Nothing that a law says about a figure is taken on trust: every tree is computed again and said in every language. */
class EveryFigureTest {

    @TempDir
    Path temp;

    static List<String> regimes() {
        return Regimes.all().stream().map(regime -> regime.id()).toList();
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void followsFromItsPartsAndHasAText(String regime) {
        var settlement = settle(regime);
        var trees = trees(settlement);
        assertThat(trees).hasSizeGreaterThan(10);
        var faults = new ArrayList<JsonNode>();
        trees.forEach(tree -> faults.addAll(Recomputed.faults(ExplanationJson.of(tree))));
        assertThat(faults.stream().map(JsonNode::toString)).as(regime).isEmpty();
        assertThat(unsaid(trees)).as(regime).isEmpty();
    }

    private Settlement settle(String regime) {
        var folder =
                SmallCommunity.write(temp.resolve(regime), regime, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
        var opened =
                CommunityFolder.open(folder, FactCatalogue.of(Regimes.all()), Optional.empty(), FolderProgress.SILENT);
        var run = opened.flatMap(each -> new RunSettlement(Regimes.find(regime).orElseThrow())
                .run(new RunSettlement.Task(
                        each.community(),
                        each.readings(),
                        each.inputs(),
                        each.knownAt(),
                        each.problems(),
                        SettlementPeriod.ALL)));
        return run.found().orElseThrow(() -> new AssertionError(run.problems())).settlement();
    }

    /** All lines and figures of everyone, and the energy of each member in the month and in some intervals. */
    private static List<Explanation> trees(Settlement settlement) {
        var trees = new ArrayList<Explanation>();
        settlement.lines().forEach(line -> trees.add(line.why()));
        settlement.valuation().figures().forEach(figure -> trees.add(figure.why()));
        for (var member : settlement.community().members()) {
            var figures = new ExplainFigure(
                    settlement, ExplainFigure.find(settlement, member.id()).orElseThrow());
            for (var name : figures.names()) {
                figures.months(name, Optional.of(YearMonth.of(2026, 3))).forEach(each -> trees.add(each.why()));
                for (int position = 20; position < 600; position += 113) {
                    figures.interval(name, position).forEach(each -> trees.add(each.why()));
                }
            }
        }
        return trees;
    }

    private static TreeSet<String> unsaid(List<Explanation> trees) {
        var keys = new TreeSet<String>();
        trees.forEach(tree -> collect(tree, keys));
        var unsaid = new TreeSet<String>();
        for (var language : Language.values()) {
            keys.stream()
                    .filter(key -> !Texts.in(language).has(key))
                    .map(key -> language.code() + " " + key)
                    .forEach(unsaid::add);
        }
        return unsaid;
    }

    private static void collect(Explanation node, TreeSet<String> keys) {
        collect(node.what(), keys);
        collect(node.value(), keys);
        node.parts().forEach(part -> collect(part, keys));
    }

    private static void collect(Message message, TreeSet<String> keys) {
        keys.add(message.key());
        message.args().values().forEach(value -> collect(value, keys));
    }

    private static void collect(Value value, TreeSet<String> keys) {
        if (value instanceof Value.Word(var key)) {
            keys.add(key);
        }
    }
}
