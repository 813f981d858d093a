package respondet.app.money;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/** How long before a collection members are told, and when they are reminded. */
@Controller
class PaymentTermsPages {

    private static final Pattern DAYS = Pattern.compile("[0-9]{1,3}");

    private final AgreedTerms terms;
    private final Communities communities;
    private final Journal journal;

    PaymentTermsPages(AgreedTerms terms, Communities communities, Journal journal) {
        this.terms = terms;
        this.communities = communities;
        this.journal = journal;
    }

    @GetMapping("/communities/{community}/money/terms")
    @Needs(Right.MOVE_MONEY)
    Page show(@PathVariable String community) {
        var known = terms.of(community);
        return new PaymentTermsPage(
                row(community),
                Integer.toString(known.noticeDays()),
                known.reminderDays().stream().map(String::valueOf).toList(),
                "");
    }

    @PostMapping("/communities/{community}/money/terms")
    @Needs(Right.MOVE_MONEY)
    Object change(@PathVariable String community, @RequestParam Map<String, String> fields, Viewer viewer) {
        var typed = new Typed(fields);
        var notice = typed.need("notice");
        var reminders = Stream.of("first", "second", "third").map(typed::need).toList();
        var known = Stream.concat(Stream.of(notice), reminders.stream())
                .filter(DAYS.asMatchPredicate())
                .map(Integer::valueOf)
                .toList();
        var next = Optional.of(known)
                .filter(days -> days.size() == 1 + reminders.size())
                .map(days -> new PaymentTerms(community, days.getFirst(), days.subList(1, days.size())))
                .filter(PaymentTerms::areGood);
        if (next.isEmpty()) {
            return new PaymentTermsPage(row(community), notice, reminders, "money.terms.problem");
        }
        journal.write(new PaymentTermsSet(next.get()), viewer.id());
        return "redirect:/communities/" + community + "/money";
    }

    private CommunityRow row(String community) {
        return communities.find(community).orElseThrow(NotFound::new);
    }
}
