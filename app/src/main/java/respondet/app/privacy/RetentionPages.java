package respondet.app.privacy;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.reading.PastReadings;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** Shows how long documents of former members and readings are kept, and deletes what is past its time when asked. */
@Controller
record RetentionPages(Communities communities, Retention retention, ReadingRetention readings) {

    @GetMapping("/communities/{community}/retention")
    @Needs(Right.SEE_RETENTION)
    Page show(@PathVariable String community, Texts texts) {
        return page(row(community), texts, false, List.of());
    }

    @PostMapping("/communities/{community}/retention")
    @Needs(Right.KEEP_PRIVACY)
    Page delete(@PathVariable String community, Texts texts) {
        var row = row(community);
        var deleted = retention.deletePast(row);
        readings.deletePast(community);
        return page(row, texts, true, deleted);
    }

    private Page page(CommunityRow community, Texts texts, boolean asked, List<String> deleted) {
        var rows =
                retention.of(community).stream().map(kept -> line(kept, texts)).toList();
        return new RetentionPage(community, rows, asked, deleted, readings(community, texts));
    }

    private RetentionPage.Readings readings(CommunityRow community, Texts texts) {
        var standing = readings.of(community.id());
        var gone = standing.forgotten().stream()
                .map(each -> texts.say(Message.of("privacy.readings.gone")
                        .with("month", new Value.Month(each.before()))
                        .with("rows", Value.of(each.rows()))
                        .with("files", Value.of(each.files()))))
                .toList();
        return new RetentionPage.Readings(
                standing.years().map(years -> years.value().toString()).orElse(""),
                standing.years().map(years -> years.reference().toString()).orElse(""),
                standing.years()
                        .map(years -> "certainty." + years.certainty().id())
                        .orElse(""),
                standing.past().map(past -> texts.values().month(past.before())).orElse(""),
                standing.past().map(PastReadings.Past::reaching).orElse(List.of()),
                gone);
    }

    private static RetentionPage.Row line(Retention.Kept kept, Texts texts) {
        var document = kept.document();
        return new RetentionPage.Row(
                document.number(),
                document.member(),
                kept.years().map(years -> years.value().toString()).orElse(""),
                kept.years().map(years -> years.reference().toString()).orElse(""),
                kept.years().map(years -> "certainty." + years.certainty().id()).orElse(""),
                kept.end().map(texts.values()::date).orElse(""));
    }

    private CommunityRow row(String community) {
        return communities.find(community).orElseThrow(NotFound::new);
    }
}
