package respondet.app.agreement;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.run.FinalRuns;
import respondet.app.run.RunRow;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.community.Member;
import respondet.core.community.Plant;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Power;

/** Shows the plants of a community as they run on a day, with what they produced in the latest final month. */
@Controller
class PlantPages {

    private final Communities communities;
    private final Agreements agreements;
    private final FinalRuns finals;
    private final Clock clock;

    PlantPages(Communities communities, Agreements agreements, FinalRuns finals, Clock clock) {
        this.communities = communities;
        this.agreements = agreements;
        this.finals = finals;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}/plants")
    @Needs(Right.SEE_COMMUNITY)
    Page show(
            @PathVariable String community,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            Texts texts) {
        var agreed = agreements.need(community);
        var on = day.orElseGet(() -> LocalDate.now(clock.withZone(agreed.zone())));
        var last = finals.of(community).values().stream().map(List::getLast).reduce((_, later) -> later);
        var produced = last.map(finals::produced).orElse(Map.of());
        var shown = new Shown(agreed, running(agreed, on), produced, texts);
        return new PlantsPage(
                communities.find(community).orElseThrow(NotFound::new),
                on.toString(),
                last.map(RunRow::month).map(texts.values()::month).orElse(""),
                shown.plants().isEmpty() ? "" : shown.picture(),
                shown.plants().stream().map(shown::row).toList());
    }

    private static List<Plant> running(Community agreed, LocalDate day) {
        return agreed.plants().stream()
                .filter(plant -> !day.isBefore(plant.inService()))
                .toList();
    }

    /** The plants that are shown, and what is known of them. */
    private record Shown(Community agreed, List<Plant> plants, Map<String, Long> produced, Texts texts) {

        String picture() {
            var bars = plants.stream()
                    .map(plant -> new SharesPicture.Bar(
                            plant.id(), plant.capacity().inKW().doubleValue(), part(plant)))
                    .toList();
            return SharesPicture.of(bars, "powers", texts.say("agreement.plant.part"));
        }

        private String part(Plant plant) {
            var all = plants.stream()
                    .map(Plant::capacity)
                    .reduce(Power.ZERO, Power::plus)
                    .inKW();
            return all.signum() == 0
                    ? "–"
                    : texts.values().percent(plant.capacity().inKW().divide(all, 4, RoundingMode.HALF_UP));
        }

        PlantsPage.Row row(Plant plant) {
            return new PlantsPage.Row(
                    plant.id(),
                    agreed.findMember(plant.owner()).map(Member::name).orElse(plant.owner()),
                    texts.say("agreement.technology." + plant.technology().id()),
                    texts.values().power(plant.capacity()),
                    part(plant),
                    texts.values().date(plant.inService()),
                    Optional.ofNullable(produced.get(plant.id()))
                            .map(wattHours -> texts.values().energy(Energy.wattHours(wattHours)))
                            .orElse("–"));
        }
    }
}
