package respondet.app.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.Community;
import respondet.core.community.KeyVersion;
import respondet.core.community.Member;
import respondet.core.law.Explanation;
import respondet.core.quantity.Share;
import respondet.core.reading.Channel;
import respondet.core.reading.Direction;
import respondet.metering.operator.Figure;
import respondet.metering.operator.Told;

/** Operators' figures made from ours, unchanged, altered, and made under another assumption. */
class RecomputationTest {

    private static final Figure[] ALL = {Figure.SHARED, Figure.SURPLUS, Figure.RESIDUAL};

    @ParameterizedTest
    @CsvSource({"malopolska, 2025-10", "barcelona, 2025-10", "namur, 2025-03", "turin, 2025-07"})
    void findsNoDifferenceInItsOwnFigures(String sample, String month) {
        var basis = SampleBasis.of(sample, month);
        var result = MadeUp.of(basis, Figure.values()).against(basis, OtherKnowledge.NONE);
        assertThat(result.differences()).isEmpty();
        assertThat(result.compared())
                .isEqualTo((long) basis.timeline().count()
                        * basis.community().points().size()
                        * Figure.values().length);
        assertThat(result.untold() + result.outside()).isZero();
        assertThat(result.silent()).isEmpty();
        assertThat(result.tolerance()).isZero();
        assertThat(result.sums()).allMatch(sum -> sum.wattHours() == 0 && sum.differing() == 0);
    }

    @ParameterizedTest
    @CsvSource({"malopolska, 2025-06", "barcelona, 2025-06", "namur, 2025-06", "turin, 2025-06"})
    void findsExactlyWhatWasAltered(String sample, String month) {
        var basis = SampleBasis.of(sample, month);
        var random = new SplittableRandom(20_260_101);
        for (int count : new int[] {1, 40}) {
            var made = MadeUp.of(basis, ALL);
            var altered = made.alter(count, random);
            var result = made.against(basis, OtherKnowledge.NONE);
            var found = result.differences().stream()
                    .collect(Collectors.toMap(each -> each.start() + " " + each.told(), PointDifference::wattHours));
            assertThat(new TreeMap<>(found)).isEqualTo(altered);
            long sum = altered.values().stream().mapToLong(each -> each).sum();
            assertThat(sum(result, true)).isEqualTo(sum);
            assertThat(sum(result, false)).isEqualTo(sum);
            assertThat(result.sums().stream()
                            .filter(each -> each.day().isEmpty())
                            .mapToLong(FigureSum::differing)
                            .sum())
                    .isEqualTo(count);
        }
    }

    private static long sum(RecomputedAllocation result, boolean days) {
        return result.sums().stream()
                .filter(each -> each.day().isPresent() == days)
                .mapToLong(FigureSum::wattHours)
                .sum();
    }

    @Test
    void explainsTheKeyBefore() {
        var basis = SampleBasis.of("barcelona", "2025-10");
        var before = keys(basis.community(), basis.community().keys().subList(0, 2));
        var result =
                MadeUp.of(basis.with(before), Figure.SHARED, Figure.ASSIGNED).against(basis, OtherKnowledge.NONE);
        requireAll(result, new Assumption.OtherKey(LocalDate.of(2025, 5, 1)));
    }

    @Test
    void explainsAMemberNotYetJoined() {
        var basis = SampleBasis.of("namur", "2025-03");
        var later = member(basis.community(), "home5", LocalDate.of(2025, 4, 1), Optional.empty());
        var result = MadeUp.of(basis.with(later), ALL).against(basis, OtherKnowledge.NONE);
        requireAll(result, new Assumption.NotYetMember("home5"));
    }

    @Test
    void explainsAMemberStillCounted() {
        var whole = SampleBasis.of("namur", "2025-06");
        var joined = LocalDate.of(2025, 1, 1);
        var ours = whole.with(member(whole.community(), "home3", joined, Optional.of(LocalDate.of(2025, 6, 10))));
        var result = MadeUp.of(whole, ALL).against(ours, OtherKnowledge.NONE);
        requireAll(result, new Assumption.StillMember("home3"));
        assertThat(result.differences())
                .allMatch(each -> !each.start().isBefore(Instant.parse("2025-06-09T22:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"-1", "1", "2"})
    void explainsShiftedClocks(int hours) {
        var basis = SampleBasis.of("turin", "2025-06");
        var made = MadeUp.of(basis, Figure.SHARED);
        var own = MadeUp.of(basis, Figure.SHARED);
        made.figures()
                .forEach((start, row) -> row.replaceAll((told, old) -> {
                    var other = start.plus(Duration.ofHours(hours));
                    return own.figures().containsKey(other) ? own.at(told, other) : old;
                }));
        var result = made.against(basis, OtherKnowledge.NONE);
        requireAll(result, new Assumption.Shifted(hours));
        assertThat(made.only("town").against(basis, OtherKnowledge.NONE).unexplained())
                .isZero();
    }

    @Test
    void explainsAReadingThatWasMissing() {
        var basis = SampleBasis.of("namur", "2025-06");
        var noon = Instant.parse("2025-06-12T10:00:00Z");
        var zero = MadeUp.with(basis, new Channel("home1", Direction.CONSUMPTION), noon, 0);
        var result = MadeUp.of(zero, ALL).against(basis, OtherKnowledge.NONE);
        requireAll(result, new Assumption.ReadingAsZero("home1"));
        assertThat(result.differences()).allMatch(each -> each.start().equals(noon));
    }

    @Test
    void explainsAReadingReplacedByLastWeeks() {
        var basis = SampleBasis.of("turin", "2025-06");
        var noon = Instant.parse("2025-06-12T10:00:00Z");
        var channel = new Channel("town", Direction.CONSUMPTION);
        var series = basis.readings().of("town", Direction.CONSUMPTION).getFirst();
        int before = series.wattHours(series.positionOf(noon.minus(Duration.ofDays(7))));
        var result = MadeUp.of(MadeUp.with(basis, channel, noon, before), ALL).against(basis, OtherKnowledge.NONE);
        requireAll(result, new Assumption.ReadingOfLastWeek("town"));
    }

    @Test
    void explainsEstimatesThatTheOperatorDidNotMake() {
        var basis = SampleBasis.of("barcelona", "2025-06");
        var zero = basis.with(new ChangedReadings(basis.readings()).withoutEstimates());
        var result = MadeUp.of(zero, ALL).against(basis, OtherKnowledge.NONE);
        requireAll(result, new Assumption.EstimatesAsZero());
    }

    @Test
    void explainsAnotherDeliveryAndAnotherAgreement() {
        var basis = SampleBasis.of("turin", "2025-06");
        var before = basis;
        for (int hour = 8; hour < 14; hour++) {
            var at = Instant.parse("2025-06-20T%02d:00:00Z".formatted(hour));
            before = MadeUp.with(before, new Channel("home2", Direction.CONSUMPTION), at, 9_000 + hour);
        }
        var readings = before.readings();
        var moment = Instant.parse("2025-07-02T08:00:00Z");
        var known =
                new OtherKnowledge(List.of(), List.of(new OtherKnowledge.Moment(moment, () -> Optional.of(readings))));
        requireAll(MadeUp.of(before, ALL).against(basis, known), new Assumption.KnownAt(moment));

        var namur = SampleBasis.of("namur", "2025-06");
        var shares = Map.of("school", Share.of("0.5"), "workshop", Share.of("0.3"), "home1", Share.of("0.2"));
        var other = keys(
                namur.community(),
                List.of(new KeyVersion(
                        LocalDate.of(2025, 1, 1), new AllocationKey.Specific(shares), Optional.empty())));
        var agreed = new OtherKnowledge(List.of(new OtherKnowledge.Agreement(7, () -> Optional.of(other))), List.of());
        requireAll(MadeUp.of(namur.with(other), ALL).against(namur, agreed), new Assumption.OtherAgreement(7));
    }

    @Test
    void explainsRoundingOfEachValueByItself() {
        var basis = SampleBasis.of("barcelona", "2025-06");
        var fine = MadeUp.of(
                basis.with(new ChangedReadings(basis.readings()).inThousandths().orElseThrow()), Figure.ASSIGNED);
        fine.figures().values().forEach(row -> row.replaceAll((_, value) -> value / 1000));
        var result = fine.against(basis, OtherKnowledge.NONE);
        requireAll(result, new Assumption.RoundedAlone());
        assertThat(result.differences()).allMatch(each -> each.wattHours() == -1);
    }

    @Test
    void saysSoWhereNothingExplainsADifference() {
        var basis = SampleBasis.of("malopolska", "2025-06");
        var made = MadeUp.of(basis, ALL);
        var altered = made.alter(3, new SplittableRandom(7));
        var result = made.against(basis, OtherKnowledge.NONE);
        assertThat(result.unexplained()).isEqualTo(altered.size());
        for (var each : result.differences()) {
            assertThat(each.reason().key()).isEqualTo("recompute.because.nothing");
            assertThat(each.why().operation()).isEqualTo(Explanation.Operation.DIFFERENCE);
            assertThat(each.why().parts()).hasSize(2);
        }
    }

    /** Ten watt-hours a step: what half a step hides is no difference, what is more is one. */
    @Test
    void allowsForTheUnitOfTheFile() {
        var basis = SampleBasis.of("malopolska", "2025-06");
        var made = MadeUp.of(basis, ALL);
        made.figures().values().forEach(row -> row.replaceAll((_, value) -> Math.floorDiv(value + 5, 10L) * 10));
        var told = new Told("school", Figure.RESIDUAL);
        var noon = Instant.parse("2025-06-12T10:00:00Z");
        made.figures().get(noon).put(told, made.at(told, noon) + 20);
        var csv = made.csv().replaceAll("(\\.\\d\\d)0(?=[,\n])", "$1");
        var operator = made.read(Map.of("rounded.csv", csv));
        assertThat(operator.tolerance()).isEqualTo(5);
        var result =
                Recomputation.of(basis, operator, OtherKnowledge.NONE).found().orElseThrow();
        assertThat(result.differences()).hasSize(1);
        assertThat(result.differences().getFirst().told()).isEqualTo(told);
    }

    @Test
    void refusesAFileOfAnotherYear() {
        var basis = SampleBasis.of("turin", "2025-06");
        var result = Recomputation.of(
                basis, MadeUp.of(SampleBasis.of("turin", "2025-09"), ALL).read(), OtherKnowledge.NONE);
        assertThat(result.found()).isEmpty();
        assertThat(result.problems().getFirst().hint().key()).isEqualTo("hint.operator.other_months");
    }

    private static void requireAll(RecomputedAllocation result, Assumption assumption) {
        assertThat(result.differences()).isNotEmpty();
        assertThat(result.differences()).allMatch(each -> each.because().contains(assumption));
    }

    private static Community member(Community old, String id, LocalDate joined, Optional<LocalDate> left) {
        var members = old.members().stream()
                .map(each -> each.id().equals(id)
                        ? new Member(each.id(), each.name(), each.kind(), joined, left, each.language(), each.facts())
                        : each)
                .toList();
        return community(old, members, old.keys());
    }

    private static Community keys(Community old, List<KeyVersion> keys) {
        return community(old, old.members(), keys);
    }

    private static Community community(Community old, List<Member> members, List<KeyVersion> keys) {
        return new Community(
                old.id(),
                old.name(),
                old.territory(),
                old.regime(),
                old.zone(),
                old.currency(),
                old.facts(),
                members,
                old.points(),
                old.plants(),
                keys,
                old.tariffs(),
                old.prices(),
                old.openingLots(),
                old.estimation());
    }
}
