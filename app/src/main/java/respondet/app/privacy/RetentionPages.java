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
import respondet.app.text.Texts;

/** Shows how long documents of former members are kept, and deletes what is past its time when asked. */
@Controller
record RetentionPages(Communities communities, Retention retention) {

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
        return page(row, texts, true, deleted);
    }

    private Page page(CommunityRow community, Texts texts, boolean asked, List<String> deleted) {
        var rows =
                retention.of(community).stream().map(kept -> line(kept, texts)).toList();
        return new RetentionPage(community, rows, asked, deleted);
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
