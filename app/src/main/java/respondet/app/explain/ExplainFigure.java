package respondet.app.explain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import respondet.core.community.ResolvedCommunity;
import respondet.core.settlement.EnergyFigure;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;
import respondet.core.settlement.Settlement;

/** Answers for one party of a settlement: which figures it has, and why each is what it is. */
public final class ExplainFigure {

    private static final String UNIT = "_wh";

    private final Settlement settlement;
    private final Party party;

    public ExplainFigure(Settlement settlement, Party party) {
        this.settlement = settlement;
        this.party = party;
    }

    /** The member, or else the producer behind a plant, of this id. */
    public static Optional<Party> find(Settlement settlement, String id) {
        var community = settlement.community();
        if (community.columnOfMember(id) != ResolvedCommunity.NONE) {
            return Optional.of(Party.member(id));
        }
        return community.columnOfPlant(id) == ResolvedCommunity.NONE ? Optional.empty() : Optional.of(Party.plant(id));
    }

    /** Every name that can be asked for, in order. */
    public List<String> names() {
        var own = new TreeSet<String>();
        figures().map(figure -> plain(figure.name())).forEach(own::add);
        lines().map(line -> line.item().id()).forEach(own::add);
        var spine = party instanceof Party.OfMember ? Stream.of(SpineFigure.values()) : Stream.<SpineFigure>empty();
        return Stream.concat(spine.map(SpineFigure::id), own.stream())
                .distinct()
                .toList();
    }

    /**
     * The figure in every settled month, or in the month asked for.
     *
     * @param name one of {@link #names()}, with or without its unit; an item may follow its kind and a colon
     */
    public List<Explained> months(String name, Optional<YearMonth> month) {
        var answers = new ArrayList<Explained>();
        spine(name)
                .ifPresent(figure -> settlement.allocation().months().stream()
                        .filter(each -> month.isEmpty() || each.month().name().equals(month.get()))
                        .map(each -> Explained.energy(
                                each.month().name(), figure.id(), tree().ofMonth(figure, each.month())))
                        .forEach(answers::add));
        if (answers.isEmpty()) {
            own(name)
                    .filter(each -> month.isEmpty() || each.month().equals(month.get()))
                    .forEach(answers::add);
        }
        return List.copyOf(answers);
    }

    /** The figure in one interval; in its month where the law knows it by month only. */
    public List<Explained> interval(String name, int position) {
        var timeline = settlement.community().timeline();
        var month = YearMonth.from(timeline.dateOf(position));
        var figure = spine(name);
        if (figure.isPresent()) {
            var why = tree().ofInterval(figure.get(), position);
            return List.of(Explained.energy(month, figure.get().id(), why));
        }
        var amounts = lines(name)
                .filter(line -> line.month().equals(month))
                .flatMap(line -> ofInterval(line, position))
                .toList();
        return amounts.isEmpty()
                ? months(name, Optional.of(month)).stream()
                        .map(Explained::wholeMonth)
                        .toList()
                : amounts;
    }

    private Stream<Explained> ofInterval(Line line, int position) {
        return new MoneyTree(settlement)
                .ofInterval(line, position).stream()
                        .map(why ->
                                new Explained(line.month(), line.item().id(), Optional.of(line.kind()), false, why));
    }

    /** The position that holds an instant, if its month was settled. */
    public OptionalInt position(java.time.Instant instant) {
        var timeline = settlement.community().timeline();
        boolean inside = !instant.isBefore(timeline.start()) && instant.isBefore(timeline.end());
        if (!inside) {
            return OptionalInt.empty();
        }
        int position = timeline.positionOf(instant);
        return settlement.allocation().months().stream()
                        .map(each -> each.month())
                        .anyMatch(month -> month.from() <= position && position < month.to())
                ? OptionalInt.of(position)
                : OptionalInt.empty();
    }

    private EnergyTree tree() {
        return new EnergyTree(settlement.allocation(), settlement.community().columnOfMember(party.id()));
    }

    private Optional<SpineFigure> spine(String name) {
        return party instanceof Party.OfMember ? SpineFigure.find(plain(name)) : Optional.empty();
    }

    private Stream<Explained> own(String name) {
        return Stream.concat(
                figures()
                        .filter(figure -> plain(figure.name()).equals(plain(name)))
                        .map(figure -> Explained.energy(figure.month(), plain(figure.name()), figure.why())),
                lines(name)
                        .map(line -> new Explained(
                                line.month(), line.item().id(), Optional.of(line.kind()), false, line.why())));
    }

    private Stream<Line> lines(String name) {
        return lines().filter(line -> name.equals(line.item().id())
                || name.equals(line.kind().id() + ":" + line.item().id()));
    }

    private Stream<Line> lines() {
        return settlement.linesOf(party).stream();
    }

    private Stream<EnergyFigure> figures() {
        return settlement.valuation().figures().stream()
                .filter(figure -> figure.party().equals(party));
    }

    private static String plain(String name) {
        return name.endsWith(UNIT) ? name.substring(0, name.length() - UNIT.length()) : name;
    }
}
