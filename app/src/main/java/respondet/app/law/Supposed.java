package respondet.app.law;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Community;
import respondet.core.community.FactName;
import respondet.core.community.Facts;
import respondet.core.community.Member;
import respondet.core.community.Plant;

/** A community of which one more thing is known than its agreement says. */
record Supposed(Community community, FactName fact, String value) {

    /** The fact as supposed wherever the agreement does not say it. */
    Community whereUnknown() {
        return with(facts -> !facts.has(fact.name()));
    }

    /** The fact as supposed, whatever the agreement says. */
    Community instead() {
        return with(_ -> true);
    }

    private Community with(Predicate<Facts> where) {
        return switch (fact.scope()) {
            case COMMUNITY -> copy(changed(community.facts(), where), community.members(), community.points());
            case MEMBER -> copy(community.facts(), members(where), community.points());
            case POINT -> copy(community.facts(), community.members(), points(where));
            case PLANT -> copy(plants(where));
        };
    }

    private Facts changed(Facts facts, Predicate<Facts> where) {
        if (!where.test(facts)) {
            return facts;
        }
        var values = new TreeMap<>(facts.values());
        values.put(fact.name(), List.of(value));
        return new Facts(values);
    }

    private List<Member> members(Predicate<Facts> where) {
        return community.members().stream()
                .map(each -> new Member(
                        each.id(),
                        each.name(),
                        each.kind(),
                        each.joined(),
                        each.left(),
                        each.language(),
                        changed(each.facts(), where)))
                .toList();
    }

    private List<AccountingPoint> points(Predicate<Facts> where) {
        return community.points().stream()
                .map(each -> new AccountingPoint(
                        each.id(),
                        each.marketId(),
                        each.member(),
                        each.plant(),
                        each.tariff(),
                        each.participation(),
                        each.capacity(),
                        changed(each.facts(), where)))
                .toList();
    }

    private List<Plant> plants(Predicate<Facts> where) {
        return community.plants().stream()
                .map(each -> new Plant(
                        each.id(),
                        each.owner(),
                        each.technology(),
                        each.capacity(),
                        each.inService(),
                        changed(each.facts(), where)))
                .toList();
    }

    private Community copy(List<Plant> plants) {
        return copy(community.facts(), community.members(), community.points(), plants);
    }

    private Community copy(Facts facts, List<Member> members, List<AccountingPoint> points) {
        return copy(facts, members, points, community.plants());
    }

    private Community copy(Facts facts, List<Member> members, List<AccountingPoint> points, List<Plant> plants) {
        return new Community(
                community.id(),
                community.name(),
                community.territory(),
                community.regime(),
                community.zone(),
                community.currency(),
                facts,
                members,
                points,
                plants,
                community.keys(),
                community.tariffs(),
                community.prices(),
                community.openingLots(),
                community.estimation());
    }
}
