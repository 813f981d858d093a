package respondet.app.money;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.journal.Journal;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.page.Typed;

/** Arranges the books as the bookkeeper's program takes them. */
@Controller
class BooksPages {

    private final BookLayouts layouts;
    private final Communities communities;
    private final Journal journal;

    BooksPages(BookLayouts layouts, Communities communities, Journal journal) {
        this.layouts = layouts;
        this.communities = communities;
        this.journal = journal;
    }

    @GetMapping("/communities/{community}/money/books")
    @Needs(Right.MOVE_MONEY)
    Page show(@PathVariable String community) {
        return new BooksPage(row(community), BookForm.of(layouts.of(community)), "");
    }

    @PostMapping("/communities/{community}/money/books")
    @Needs(Right.MOVE_MONEY)
    Object arrange(@PathVariable String community, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = BookForm.of(new Typed(fields));
        var wrong = form.wrong();
        if (wrong.isPresent()) {
            return new BooksPage(row(community), form, wrong.get());
        }
        journal.write(new BooksArranged(form.layout(community)), viewer.id());
        return "redirect:/communities/" + community + "/money";
    }

    private CommunityRow row(String community) {
        return communities.find(community).orElseThrow(NotFound::new);
    }
}
