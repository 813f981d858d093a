package respondet.app.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.reading.ReadingState.PointState;
import respondet.app.text.Texts;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Community;
import respondet.core.community.Member;
import respondet.core.community.Plant;

/** Shows the points of a community as they count on a day, with how complete their readings are. */
@Controller
class PointPages {

    /** A year beyond is a slip. */
    private static final int FARTHEST = 9999;

    private final Communities communities;
    private final Agreements agreements;
    private final ReadingState state;
    private final Clock clock;

    PointPages(Communities communities, Agreements agreements, ReadingState state, Clock clock) {
        this.communities = communities;
        this.agreements = agreements;
        this.state = state;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}/points")
    @Needs(Right.SEE_COMMUNITY)
    Page show(
            @PathVariable String community,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            Texts texts) {
        var agreed = agreements.need(community);
        var on = day.orElseGet(() -> LocalDate.now(clock.withZone(agreed.zone())));
        if (on.getYear() < 1 || on.getYear() > FARTHEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var month = day.map(YearMonth::from).orElseGet(() -> latest(agreed, on));
        var shown = new Shown(agreed, on, state.points(agreed, month), texts);
        return new PointsPage(
                communities.find(community).orElseThrow(NotFound::new),
                on.toString(),
                texts.values().month(month),
                agreed.points().stream().filter(shown::counts).map(shown::row).toList());
    }

    /** The last whole month of which there are readings, else that of the day. */
    private YearMonth latest(Community agreed, LocalDate day) {
        return state.months(agreed.id(), agreed.zone()).stream()
                .reduce((_, later) -> later)
                .orElse(YearMonth.from(day));
    }

    /** What is shown of points. */
    private record Shown(Community agreed, LocalDate day, Map<String, PointState> states, Texts texts) {

        /** A point counts while its member belongs to the community, a plant's own meter once the plant runs. */
        boolean counts(AccountingPoint point) {
            boolean runs =
                    plant(point).filter(each -> !day.isBefore(each.inService())).isPresent();
            return point.member()
                    .flatMap(agreed::findMember)
                    .map(member -> member.isActiveOn(day))
                    .orElse(runs);
        }

        private Optional<Plant> plant(AccountingPoint point) {
            return point.plant().flatMap(agreed::findPlant);
        }

        PointsPage.Row row(AccountingPoint point) {
            var there = Optional.ofNullable(states.get(point.id())).filter(each -> each.expected() > 0);
            return new PointsPage.Row(
                    point.id(),
                    point.marketId(),
                    point.member()
                            .or(() -> plant(point).map(Plant::owner))
                            .map(this::name)
                            .orElse(""),
                    point.plant().orElse(""),
                    point.tariff().orElse(""),
                    texts.values().percent(point.participation().on(day).value()),
                    there.map(Shown::level).orElse("unexpected"),
                    there.map(this::percent).orElse("–"));
        }

        private String name(String member) {
            return agreed.findMember(member).map(Member::name).orElse(member);
        }

        private static String level(PointState state) {
            if (state.isComplete()) {
                return "full";
            }
            return state.present() == 0 ? "none" : "part";
        }

        /** Rounded down, so that only what is complete says 100. */
        private String percent(PointState state) {
            return texts.values()
                    .percent(BigDecimal.valueOf(state.present())
                            .divide(BigDecimal.valueOf(state.expected()), 3, RoundingMode.DOWN));
        }
    }
}
