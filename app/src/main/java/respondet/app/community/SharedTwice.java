package respondet.app.community;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Community;
import respondet.core.community.Member;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/**
 * Finds points of which several communities together share more than the whole on some day. It tells the sum's fault and
 * nothing of the others. It only warns: otherwise one community could keep another from its own point.
 */
record SharedTwice(Community mine) {

    /** From this length on an identifier is one of the grid's, not a name that a community made up. */
    private static final int PUBLIC_LENGTH = 14;

    /** Whether a document names one of the points at all. */
    boolean mayConcern(String document) {
        return mine.points().stream().anyMatch(point -> isPublic(point) && document.contains(point.marketId()));
    }

    List<Problem> with(List<Community> others) {
        return mine.points().stream()
                .filter(SharedTwice::isPublic)
                .flatMap(point -> firstDay(point, others).map(day -> problem(point, day)).stream())
                .toList();
    }

    private static boolean isPublic(AccountingPoint point) {
        return !point.marketId().equals(point.id()) || point.id().length() >= PUBLIC_LENGTH;
    }

    /** A point within the community that shares it. */
    private record Place(Community community, AccountingPoint point) {

        Optional<Member> holder() {
            return point.member().flatMap(community::findMember);
        }

        BigDecimal partOn(LocalDate day) {
            boolean counts = holder().map(member -> member.isActiveOn(day)).orElse(true);
            return counts ? point.participation().on(day).value() : BigDecimal.ZERO;
        }

        Stream<LocalDate> changes() {
            var ofMember = holder().stream()
                    .flatMap(member -> Stream.concat(Stream.of(member.joined()), member.left().stream()));
            return Stream.concat(ofMember, point.participation().changes().stream());
        }
    }

    private Optional<LocalDate> firstDay(AccountingPoint point, List<Community> others) {
        var places = Stream.concat(
                        Stream.of(new Place(mine, point)),
                        others.stream()
                                .flatMap(other -> other.points().stream()
                                        .filter(each -> each.marketId().equals(point.marketId()))
                                        .map(each -> new Place(other, each))))
                .toList();
        var days = new TreeSet<LocalDate>(List.of(LocalDate.of(1900, 1, 1)));
        places.stream().flatMap(Place::changes).forEach(days::add);
        return places.size() == 1
                ? Optional.empty()
                : days.stream().filter(day -> isAboveWhole(places, day)).findFirst();
    }

    /** What this community does not share on that day is not its matter. */
    private static boolean isAboveWhole(List<Place> places, LocalDate day) {
        var sum = places.stream().map(place -> place.partOn(day)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(BigDecimal.ONE) > 0
                && places.getFirst().partOn(day).signum() > 0;
    }

    private static Problem problem(AccountingPoint point, LocalDate day) {
        return Problem.of(ProblemKind.SHARED_TWICE)
                .in("community.yaml")
                .at(point.id())
                .with("day", Value.of(day));
    }
}
