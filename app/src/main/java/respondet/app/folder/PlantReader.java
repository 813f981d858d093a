package respondet.app.folder;

import java.util.List;
import java.util.Optional;
import respondet.core.community.FactName.Scope;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.problem.ProblemKind;

/** Reads the list of plants; an owner that is no member is allowed and noted. */
record PlantReader(FactReader facts, Declared declared) {

    private static final Word<Technology> TECHNOLOGY = Words.constantOf(Technology.values(), Technology::id);

    List<Plant> read(Fields root) {
        var items = root.items("plants", Shape.PLANT);
        Declared.requireUnique(items, "id");
        return items.stream().flatMap(item -> plant(item).stream()).toList();
    }

    private Optional<Plant> plant(Fields item) {
        var id = item.need("id", Words.IDENTIFIER);
        var owner = item.need("owner", Words.IDENTIFIER);
        var technology = item.need("technology", TECHNOLOGY);
        var capacity = item.need("capacity_kw", Numbers.POWER);
        var inService = item.need("in_service", Words.DATE);
        var known = facts.read(item, Scope.PLANT);
        owner.filter(each -> !declared.members().contains(each)).ifPresent(each -> noteOutsider(item, each));
        if (id.isEmpty() || owner.isEmpty() || technology.isEmpty() || capacity.isEmpty() || inService.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Plant(id.get(), owner.get(), technology.get(), capacity.get(), inService.get(), known));
    }

    private void noteOutsider(Fields item, String owner) {
        var hint = Hints.unknown("folder.outside_owner", owner, declared.members());
        item.findings().add(ProblemKind.OUTSIDE_OWNER, item.lineOf("owner"), hint);
    }
}
