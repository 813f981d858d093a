package respondet.regime.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Community;
import respondet.core.law.Certainty;
import respondet.core.law.Legal;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** Where the points must be: under the primary substation of a plant, and in a group's one building. */
record PerimeterRules() {

    List<Verdict> of(Terms terms) {
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(sameSubstation(terms.community()));
        if (terms.configuration() == Configuration.GROUP) {
            verdicts.add(sameBuilding(terms.community()));
        }
        return verdicts;
    }

    /** Each point hangs under the substation of a plant; under several substations each shares for itself. */
    @Legal(act = Act.TIAD, article = "3, perimeter")
    Verdict sameSubstation(Community community) {
        var ofPlants = community.points().stream()
                .filter(point -> point.plant().isPresent())
                .map(point -> Substations.find(point, community))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        var stranger = community.points().stream()
                .filter(point -> Substations.find(point, community)
                        .filter(name -> !ofPlants.contains(name))
                        .isPresent())
                .findFirst();
        return finding(community, stranger.filter(_ -> !ofPlants.isEmpty()))
                .with("substations", Value.of(String.join(", ", ofPlants)))
                .by(new Reference(Act.TIAD, "3, perimeter"), Certainty.FOUND);
    }

    private static Finding finding(Community community, Optional<AccountingPoint> stranger) {
        var rule = "same_substation";
        if (stranger.isPresent()) {
            var point = stranger.get();
            return Finding.of(rule, Answer.NO)
                    .with("point", Value.of(point.id()))
                    .with(
                            "substation",
                            Value.of(Substations.find(point, community).orElse("")));
        }
        return community.points().stream()
                .filter(point -> Substations.find(point, community).isEmpty())
                .findFirst()
                .map(point -> Finding.of(rule, Answer.UNKNOWN).with("point", Value.of(point.id())))
                .orElseGet(() -> Finding.of(rule, Answer.YES));
    }

    @Legal(act = Act.DECREE_199, article = "30(2)")
    Verdict sameBuilding(Community community) {
        return Finding.of("same_building", community.facts().flag(ItalianFacts.SAME_BUILDING))
                .by(new Reference(Act.DECREE_199, "30(2)"), Certainty.MEMORY);
    }
}
