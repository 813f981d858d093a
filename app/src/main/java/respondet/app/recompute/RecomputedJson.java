package respondet.app.recompute;

import java.util.List;
import respondet.app.settlement.MessageJson;
import respondet.app.settlement.ProblemJson;
import respondet.core.community.Community;
import respondet.core.problem.Problem;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An operator's allocation beside ours, for programs. */
public final class RecomputedJson {

    private RecomputedJson() {}

    public static ObjectNode of(RecomputedAllocation result, Community community, List<Problem> problems) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("schema", "respondet/recomputed/1");
        node.put("community", community.id());
        node.put("format", result.format());
        node.put("resolution", result.resolution().iso());
        node.put("unit_wh", result.unit());
        node.put("tolerance_wh", result.tolerance());
        node.put("compared", result.compared());
        node.put("untold", result.untold());
        node.put("outside", result.outside());
        var sums = node.putArray("sums");
        result.sums().forEach(sum -> sums.add(sum(sum)));
        var differences = node.putArray("differences");
        result.differences().forEach(each -> differences.add(difference(each, community)));
        var found = node.putArray("problems");
        problems.forEach(problem -> found.add(ProblemJson.of(problem)));
        return node;
    }

    private static ObjectNode sum(FigureSum sum) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("point", sum.told().point());
        node.put("figure", sum.told().figure().id());
        node.put("month", sum.month().toString());
        sum.day().ifPresent(day -> node.put("day", day.toString()));
        node.put("operator_wh", sum.theirs());
        node.put("recomputed_wh", sum.ours());
        node.put("difference_wh", sum.wattHours());
        node.put("differing", sum.differing());
        return node;
    }

    private static ObjectNode difference(PointDifference each, Community community) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("point", each.told().point());
        node.put("figure", each.told().figure().id());
        node.put(
                "start",
                each.start().atZone(community.zone()).toOffsetDateTime().toString());
        node.put("operator_wh", each.theirs());
        node.put("recomputed_wh", each.ours());
        node.put("difference_wh", each.wattHours());
        var because = node.putArray("because");
        each.because().forEach(reason -> because.add(MessageJson.of(reason.words())));
        return node;
    }
}
