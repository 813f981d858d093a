package respondet.app.own;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.OwnPlace;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;

/** A member's own quarter-hours as they were settled: pictures, a table and a file. */
@Controller
class OwnReadingsPages {

    private final OwnPlaces places;
    private final OwnMonths months;

    OwnReadingsPages(OwnPlaces places, OwnMonths months) {
        this.places = places;
        this.months = months;
    }

    @GetMapping("/my/{community}/readings")
    @Needs(Right.SEE_OWN_STATEMENT)
    Page show(
            @PathVariable String community,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String day,
            @RequestParam Optional<String> member,
            Viewer viewer,
            Texts texts) {
        var place = places.of(community, member, viewer);
        var counting = counting(place);
        var words = new OwnReadingsWords(texts, place, counting);
        return wanted(counting, month)
                .flatMap(found -> months.intervals(found, place)
                        .filter(intervals -> !intervals.stretches().isEmpty())
                        .map(intervals -> (Page) words.page(found, intervals, zone(found, place), day)))
                .orElseGet(() -> words.nothing(month.strip()));
    }

    /** Every interval of the own points, with what of it was shared. */
    @GetMapping("/my/{community}/readings.csv")
    @Needs(Right.SEE_OWN_STATEMENT)
    ResponseEntity<byte[]> file(
            @PathVariable String community,
            @RequestParam(defaultValue = "") String month,
            @RequestParam Optional<String> member,
            Viewer viewer) {
        var place = places.of(community, member, viewer);
        var found = wanted(counting(place), month).orElseThrow(NotFound::new);
        var intervals = months.intervals(found, place).orElseThrow(NotFound::new);
        var attached = ContentDisposition.attachment()
                .filename(community + "-" + found.month() + "-quarter-hours.csv")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(intervals.csv(zone(found, place)));
    }

    private List<OwnMonth> counting(OwnPlace place) {
        return months.of(place).stream().filter(OwnMonth::counts).toList();
    }

    /** The month asked for; the latest where none was. */
    private static Optional<OwnMonth> wanted(List<OwnMonth> counting, String month) {
        return month.isBlank()
                ? counting.stream().reduce((_, later) -> later)
                : counting.stream()
                        .filter(each -> each.month().toString().equals(month.strip()))
                        .findFirst();
    }

    private ZoneId zone(OwnMonth month, OwnPlace place) {
        return months.statement(month, place)
                .map(record -> record.period().zone())
                .orElseThrow(NotFound::new);
    }
}
