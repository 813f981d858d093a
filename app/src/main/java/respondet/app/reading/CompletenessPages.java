package respondet.app.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.page.Typed;
import respondet.app.text.Texts;
import respondet.core.community.Community;

/** Shows how complete a month is, and hands out the list of what is missing. */
@Controller
class CompletenessPages {

    private final ReadDeliveries read;
    private final Deliveries deliveries;
    private final MonthCompleteness months;
    private final Communities communities;
    private final Clock clock;

    CompletenessPages(
            ReadDeliveries read,
            Deliveries deliveries,
            MonthCompleteness months,
            Communities communities,
            Clock clock) {
        this.read = read;
        this.deliveries = deliveries;
        this.months = months;
        this.communities = communities;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}/readings/complete")
    @Needs(Right.SEE_COMMUNITY)
    Page show(
            @PathVariable String community,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "1") String part,
            Texts texts)
            throws IOException {
        var row = communities.find(community).orElseThrow(NotFound::new);
        var agreed = read.community(community);
        var wanted = Typed.month(month).orElseGet(() -> latest(agreed));
        return new CompletenessWords(texts, agreed.zone()).page(row, months.of(agreed, wanted), part(part));
    }

    @GetMapping("/communities/{community}/readings/gaps.csv")
    @Needs(Right.SEE_COMMUNITY)
    ResponseEntity<byte[]> gaps(@PathVariable String community, @RequestParam(defaultValue = "") String month)
            throws IOException {
        var agreed = read.community(community);
        var wanted = Typed.month(month).orElseGet(() -> latest(agreed));
        var text = new GapCsv(agreed.zone()).of(months.of(agreed, wanted).gaps());
        var attached = ContentDisposition.attachment()
                .filename(community + "-" + wanted + "-gaps.csv")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A part that is not understood is the first. */
    private static int part(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }

    /** The month of the last reading, else this one; for a month that is not understood too. */
    private YearMonth latest(Community community) {
        var last = deliveries.of(community.id()).stream()
                .flatMap(delivery -> delivery.files().stream())
                .flatMap(file -> file.to().stream())
                .max(Instant::compareTo)
                .map(end -> end.minusSeconds(1))
                .orElseGet(clock::instant);
        return YearMonth.from(last.atZone(community.zone()));
    }
}
