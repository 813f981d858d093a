package respondet.app.folder;

import java.util.List;
import java.util.Optional;
import respondet.core.community.AccountingPoint;
import respondet.core.community.FactName.Scope;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;

/** Reads the list of accounting points. */
record PointReader(FactReader facts, Declared declared) {

    List<AccountingPoint> read(Fields root) {
        root.needed("points");
        var items = root.items("points", Shape.POINT);
        Declared.requireUnique(items, "id");
        Declared.requireUnique(items, "market_id");
        return items.stream().flatMap(item -> point(item).stream()).toList();
    }

    private Optional<AccountingPoint> point(Fields item) {
        var id = item.need("id", Words.IDENTIFIER);
        var marketId = item.find("market_id", Words.TEXT);
        var member = Declared.reference(item, "member", declared.members());
        var plant = Declared.reference(item, "plant", declared.plants());
        var tariff = Declared.reference(item, "tariff", declared.tariffs());
        var participation = ParticipationReader.read(item);
        var capacity = item.find("capacity_kw", Numbers.POWER);
        var known = facts.read(item, Scope.POINT);
        if (item.find("member").isEmpty() && item.find("plant").isEmpty()) {
            item.findings().add(ProblemKind.MISSING_VALUE, item.line(), Message.of("folder.point_of_nobody"));
        }
        return id.map(each -> new AccountingPoint(
                each, marketId.orElse(each), member, plant, tariff, participation, capacity, known));
    }

    /** A plant that no point meters would never be settled. */
    static void requirePoints(Fields root, List<AccountingPoint> points) {
        for (var item : root.items("plants", Shape.PLANT)) {
            var id = item.mapping().text("id");
            if (id.isPresent()
                    && points.stream().noneMatch(point -> point.plant().equals(id))) {
                var hint = Message.of("folder.plant_without_point").with("text", Value.of(id.get()));
                item.findings().add(ProblemKind.MISSING_VALUE, item.line(), hint);
            }
        }
    }
}
