package respondet.app.recompute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import respondet.core.community.Community;
import respondet.core.community.EstimationRule;
import respondet.core.community.KeyVersion;
import respondet.core.community.Member;
import respondet.core.reading.Channel;

/** Every assumption that is worth trying on a basis: what must give whole days first, rounding of single values last. */
final class Trials {

    /** How long before the month a change of membership may still be overlooked. */
    private static final int DAYS_BEFORE = 62;

    /** Trying each of more would take longer than it helps. */
    private static final int MOST = 60;

    private final Basis basis;
    private final OwnGrid own;
    private final ToldGrid told;
    private final long tolerance;
    private final List<Trial> all = new ArrayList<>();

    private Trials(Basis basis, OwnGrid own, ToldGrid told, long tolerance) {
        this.basis = basis;
        this.own = own;
        this.told = told;
        this.tolerance = tolerance;
    }

    static List<Trial> of(Basis basis, OwnGrid own, ToldGrid told, long tolerance, OtherKnowledge other) {
        var trials = new Trials(basis, own, told, tolerance);
        trials.addKeys();
        trials.addMembers();
        other.agreements().forEach(trials::add);
        trials.addShifts();
        trials.addEstimates();
        other.moments().forEach(trials::add);
        trials.addReadings();
        trials.addRounding();
        return trials.all;
    }

    private void addRounding() {
        if (told.timeline().resolution() == basis.timeline().resolution()) {
            all.add(new Trial(
                    new Assumption.RoundedAlone(),
                    Trial.Evidence.VALUE,
                    () -> new ChangedReadings(basis.readings())
                            .inThousandths()
                            .flatMap(readings -> grid(basis.with(readings)))
                            .map(grid -> position -> Answer.Bounds.ofThousandths(grid.at(position)))));
        }
    }

    private void addShifts() {
        IntStream.of(-1, 1, -2, 2).forEach(hours -> {
            int steps = hours * 3600 / told.timeline().resolution().seconds();
            all.add(new Trial(
                    new Assumption.Shifted(hours),
                    Trial.Evidence.DAY,
                    () -> Optional.of(position -> shifted(position + steps))));
        });
    }

    private Answer.Bounds shifted(int position) {
        return position >= 0 && position < own.intervals()
                ? Answer.Bounds.around(own.at(position), tolerance)
                : Answer.Bounds.unknown(told.columns().size());
    }

    private void addKeys() {
        var keys = basis.community().keys();
        if (keys.size() > 1) {
            keys.stream()
                    .limit(MOST)
                    .forEach(key -> add(new Assumption.OtherKey(key.from()), basis.with(onlyWith(key))));
        }
    }

    private Community onlyWith(KeyVersion key) {
        var first = basis.community().keys().getFirst().from();
        return community(basis.community().members(), List.of(new KeyVersion(first, key.key(), key.decided())));
    }

    private void addMembers() {
        var after = basis.timeline().dateOf(basis.timeline().count());
        basis.community().members().stream().limit(MOST).forEach(member -> {
            if (isNear(member.joined())) {
                add(new Assumption.NotYetMember(member.id()), basis.with(with(member, after, member.left())));
            }
            if (member.left().filter(this::isNear).isPresent()) {
                add(
                        new Assumption.StillMember(member.id()),
                        basis.with(with(member, member.joined(), Optional.empty())));
            }
        });
    }

    private boolean isNear(LocalDate day) {
        var start = basis.timeline().dateOf(0);
        var end = basis.timeline().dateOf(basis.timeline().count());
        return day.isAfter(start.minusDays(DAYS_BEFORE)) && !day.isAfter(end);
    }

    private Community with(Member member, LocalDate joined, Optional<LocalDate> left) {
        var changed =
                new Member(member.id(), member.name(), member.kind(), joined, left, member.language(), member.facts());
        var members = basis.community().members().stream()
                .map(each -> each.equals(member) ? changed : each)
                .toList();
        return community(members, basis.community().keys());
    }

    private Community community(List<Member> members, List<KeyVersion> keys) {
        var old = basis.community();
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

    private void add(OtherKnowledge.Agreement agreement) {
        all.add(new Trial(
                new Assumption.OtherAgreement(agreement.version()),
                Trial.Evidence.DAY_OR_INTERVAL,
                () -> agreement.community().get().map(basis::with).flatMap(this::answer)));
    }

    private void add(OtherKnowledge.Moment moment) {
        all.add(new Trial(
                new Assumption.KnownAt(moment.at()),
                Trial.Evidence.DAY_OR_INTERVAL,
                () -> moment.readings().get().map(basis::with).flatMap(this::answer)));
    }

    private void addEstimates() {
        var changed = new ChangedReadings(basis.readings());
        if (changed.hasEstimates()) {
            add(new Assumption.EstimatesAsZero(), basis.with(changed.withoutEstimates()));
            Stream.of(EstimationRule.SAME_TIME_LAST_WEEK, EstimationRule.INTERPOLATION)
                    .forEach(rule -> add(
                            new Assumption.EstimatedBy(rule.id()),
                            basis.with(
                                    changed.estimatedBy(rule, basis.timeline().zone()))));
        }
    }

    private void addReadings() {
        var changed = new ChangedReadings(basis.readings());
        var channels = basis.readings().series().keySet().stream()
                .filter(channel -> basis.community().findPoint(channel.point()).isPresent())
                .toList();
        if (channels.size() <= MOST) {
            for (Channel channel : channels) {
                add(new Assumption.ReadingAsZero(channel.point()), basis.with(changed.without(channel)));
                add(new Assumption.ReadingOfLastWeek(channel.point()), basis.with(changed.aWeekLater(channel)));
            }
        }
    }

    private void add(Assumption assumption, Basis other) {
        all.add(new Trial(assumption, Trial.Evidence.DAY_OR_INTERVAL, () -> answer(other)));
    }

    private Optional<Answer> answer(Basis other) {
        return grid(other).map(grid -> position -> Answer.Bounds.around(grid.at(position), tolerance));
    }

    private Optional<OwnGrid> grid(Basis other) {
        return other.allocate().found().map(allocation -> new OwnGrid(allocation, told.columns(), told.timeline()));
    }
}
