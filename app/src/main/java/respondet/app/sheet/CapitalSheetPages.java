package respondet.app.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import respondet.app.capital.CapitalKind;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.page.Typed;
import respondet.app.text.Texts;
import respondet.core.quantity.Money;

/** A manager brings a list of shares, sees what it would add to the book, and accepts it whole. */
@Controller
class CapitalSheetPages {

    private static final int PREVIEW = 10;
    private static final int LONGEST_REASON = 500;

    private final CapitalTaking taking;
    private final Communities communities;
    private final Agreements agreements;

    CapitalSheetPages(CapitalTaking taking, Communities communities, Agreements agreements) {
        this.taking = taking;
        this.communities = communities;
        this.agreements = agreements;
    }

    @GetMapping("/communities/{community}/capital/sheet")
    @Needs(Right.RECORD_CAPITAL)
    Page form(@PathVariable String community) {
        return new CapitalSheetPage(row(community), "");
    }

    @PostMapping("/communities/{community}/capital/sheet")
    @Needs(Right.RECORD_CAPITAL)
    Page bring(@PathVariable String community, NativeWebRequest request, Texts texts) throws IOException {
        var row = row(community);
        var sent = SheetPages.sent(request);
        if (sent.isEmpty()) {
            return new CapitalSheetPage(row, texts.say("sheet.bad.none"));
        }
        try {
            var sheet = SheetPages.read(row, sent.get());
            return page(new Looking(row, sheet, CapitalColumn.HEADINGS.guess(sheet), ""), List.of(), texts);
        } catch (BadSheet e) {
            return new CapitalSheetPage(row, texts.say(e.message()));
        }
    }

    @PostMapping("/communities/{community}/capital/sheet/check")
    @Needs(Right.RECORD_CAPITAL)
    Page check(@PathVariable String community, @RequestParam Map<String, String> fields, Texts texts) {
        try {
            return page(looking(community, fields), List.of(), texts);
        } catch (BadSheet e) {
            return new CapitalSheetPage(row(community), texts.say(e.message()));
        }
    }

    @PostMapping("/communities/{community}/capital/sheet/accept")
    @Needs(Right.RECORD_CAPITAL)
    Object accept(
            @PathVariable String community, @RequestParam Map<String, String> fields, Viewer viewer, Texts texts) {
        try {
            var looking = looking(community, fields);
            var plan = plan(looking);
            if (plan.entries().stream().anyMatch(entry -> entry.reason().isEmpty())) {
                return page(looking, List.of(texts.say("capital.problem.reason")), texts);
            }
            return !plan.entries().isEmpty() && taking.take(community, plan, viewer.id())
                    ? "redirect:/communities/" + community + "/capital"
                    : page(looking, List.of(), texts);
        } catch (BadSheet e) {
            return new CapitalSheetPage(row(community), texts.say(e.message()));
        }
    }

    /** One look at a list. */
    private record Looking(CommunityRow row, Sheet sheet, Mapping<CapitalColumn> mapping, String reason) {}

    private Looking looking(String community, Map<String, String> fields) throws BadSheet {
        var typed = new Typed(fields);
        var sheet = Sheet.ofJson(typed.need("table"));
        var reason = typed.or("reason", "");
        return new Looking(
                row(community),
                sheet,
                CapitalColumn.HEADINGS.corrected(sheet, fields),
                reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
    }

    private CapitalPlan plan(Looking looking) {
        return taking.plan(looking.row().id(), looking.sheet(), looking.mapping(), looking.reason());
    }

    private Page page(Looking looking, List<String> first, Texts texts) {
        var plan = plan(looking);
        var problems = new ArrayList<>(first);
        problems.addAll(new SheetWords(texts).lines(plan.troubles(), List.of()));
        if (plan.entries().isEmpty() && problems.isEmpty()) {
            problems.add(texts.say("sheet.problem.nothing"));
        }
        return new CapitalSheetCheckPage(
                looking.row(),
                looking.sheet().json(),
                columns(looking),
                looking.mapping().below(looking.sheet()).stream()
                        .limit(PREVIEW)
                        .map(each -> new SheetCheckPage.Line(each.number(), each.cells()))
                        .toList(),
                sums(looking.row().id(), plan, texts),
                problems,
                looking.reason());
    }

    private static List<SheetCheckPage.Column> columns(Looking looking) {
        var mapping = looking.mapping();
        var heading = looking.sheet().rows().get(mapping.heading());
        return IntStream.range(0, looking.sheet().columns())
                .mapToObj(column -> new SheetCheckPage.Column(
                        "column-" + column,
                        heading.cell(column),
                        mapping.columns().get(column).map(CapitalColumn::id).orElse("")))
                .toList();
    }

    private CapitalSheetCheckPage.Sums sums(String community, CapitalPlan plan, Texts texts) {
        return new CapitalSheetCheckPage.Sums(
                plan.entries().size(),
                money(community, plan.sum(CapitalKind.SUBSCRIBED), texts),
                money(community, plan.sum(CapitalKind.PAID), texts),
                money(community, plan.sum(CapitalKind.REPAID), texts));
    }

    private String money(String community, long minor, Texts texts) {
        return texts.values()
                .money(Money.ofMinor(minor, agreements.need(community).currency()));
    }

    private CommunityRow row(String community) {
        return communities.find(community).orElseThrow(NotFound::new);
    }
}
