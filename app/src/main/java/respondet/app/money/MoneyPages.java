package respondet.app.money;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.page.Typed;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.core.community.Member;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;

/** What is open between a community and its members, and what the bank does about it. */
@Controller
class MoneyPages {

    /** More than any file of a bank that is read. */
    static final int ENOUGH = 100_000_000;

    private final OpenAmounts amounts;
    private final Orders orders;
    private final Ordering ordering;
    private final Reminding reminding;
    private final CollectionDay days;
    private final CollectionNotices notices;
    private final BankFiles files;
    private final Movements movements;
    private final Communities communities;
    private final Agreements agreements;
    private final Assigning assigning;
    private final Clock clock;

    MoneyPages(
            OpenAmounts amounts,
            Orders orders,
            Ordering ordering,
            Reminding reminding,
            CollectionDay days,
            CollectionNotices notices,
            BankFiles files,
            Movements movements,
            Communities communities,
            Agreements agreements,
            Assigning assigning,
            Clock clock) {
        this.amounts = amounts;
        this.orders = orders;
        this.ordering = ordering;
        this.reminding = reminding;
        this.days = days;
        this.notices = notices;
        this.files = files;
        this.movements = movements;
        this.communities = communities;
        this.agreements = agreements;
        this.assigning = assigning;
        this.clock = clock;
    }

    /** Who looks, in which language, and what is said besides. */
    private record Look(String community, Viewer viewer, Texts texts, List<String> problems, String done) {}

    @GetMapping("/communities/{community}/money")
    @Needs(Right.SEE_DOCUMENTS)
    Page show(@PathVariable String community, Viewer viewer, Texts texts) {
        return page(new Look(community, viewer, texts, List.of(), ""));
    }

    private Page page(Look look) {
        var agreed = agreements.need(look.community());
        var today = LocalDate.now(clock.withZone(agreed.zone()));
        var names = agreed.members().stream().collect(Collectors.toMap(Member::id, Member::name));
        var words = new MoneyWords(look.texts(), names, agreed.currency(), today);
        var open = amounts.open(look.community());
        var moved = movements.of(look.community()).stream()
                .collect(Collectors.toMap(BankMovement::id, Function.identity()));
        boolean mayMove = look.viewer().may(Right.MOVE_MONEY, look.community());
        return new MoneyPage(
                communities.find(look.community()).orElseThrow(NotFound::new),
                words.sums(open),
                words.items(open, steps(look.community())),
                words.orders(orders.of(look.community()), notices.of(look.community())),
                mayMove ? words.unmatched(open, moved) : List.of(),
                open.items().stream().map(each -> each.claim().number()).toList(),
                days.earliest(look.community()).toString(),
                today.getYear(),
                mayMove,
                look.problems(),
                look.done());
    }

    /** Of the reminders that are due, by document. */
    private Map<String, Integer> steps(String community) {
        return reminding.due(community).stream()
                .flatMap(each -> each.lines().stream())
                .collect(Collectors.toMap(Reminder.Line::document, Reminder.Line::step));
    }

    /** An order of all that is due. */
    @PostMapping("/communities/{community}/money/orders")
    @Needs(Right.MOVE_MONEY)
    Object order(
            @PathVariable String community,
            @RequestParam String kind,
            @RequestParam String day,
            Viewer viewer,
            Texts texts) {
        var wanted = OrderKind.of(kind).orElseThrow(NotFound::new);
        var on = Typed.date(day);
        if (on.isEmpty()) {
            return page(new Look(community, viewer, texts, List.of(texts.say("money.problem.day")), ""));
        }
        var wrong = days.problem(community, wanted, on.get());
        if (wrong.isPresent()) {
            return page(new Look(community, viewer, texts, List.of(texts.say(wrong.get())), ""));
        }
        var made = ordering.order(community, wanted, on.get(), viewer.id());
        if (made.isEmpty()) {
            return page(new Look(community, viewer, texts, List.of(texts.say("money.problem.nothing")), ""));
        }
        var problems = problems(made.get().problems(), texts);
        return made.get().found().isPresent()
                ? "redirect:/communities/" + community + "/money"
                : page(new Look(community, viewer, texts, problems, ""));
    }

    @PostMapping("/communities/{community}/money/orders/{order}/withdraw")
    @Needs(Right.MOVE_MONEY)
    String withdraw(@PathVariable String community, @PathVariable String order, Viewer viewer) {
        ordering.withdraw(orders.find(community, order).orElseThrow(NotFound::new), "", viewer.id());
        return "redirect:/communities/" + community + "/money";
    }

    /** A file of the bank: camt.052, 053, 054 or pain.002. */
    @PostMapping("/communities/{community}/money/bank")
    @Needs(Right.MOVE_MONEY)
    Page take(@PathVariable String community, @RequestParam MultipartFile file, Viewer viewer, Texts texts)
            throws IOException {
        var taken = files.take(community, start(file), viewer.id());
        var done = taken.found()
                .map(each -> texts.say(Message.of("money.taken")
                        .with("movements", Value.of(each.movements()))
                        .with("known", Value.of(each.known()))
                        .with("orders", Value.of(each.orders()))
                        .with("amounts", Value.of(each.amounts()))))
                .orElse("");
        return page(new Look(community, viewer, texts, problems(taken.problems(), texts), done));
    }

    /** The whole file, or enough of it to be refused as too large. */
    private static byte[] start(MultipartFile file) throws IOException {
        try (var in = file.getInputStream()) {
            return in.readNBytes(ENOUGH);
        }
    }

    /** Says what a movement is for. */
    @PostMapping("/communities/{community}/money/movements/{movement}")
    @Needs(Right.MOVE_MONEY)
    Object assign(
            @PathVariable String community,
            @PathVariable String movement,
            @RequestParam List<String> number,
            Viewer viewer,
            Texts texts) {
        var found = movements.find(community, movement).orElseThrow(NotFound::new);
        var against = assigning.assign(new Assigning.Wish(community, found, number), viewer.id());
        return against.<Object>map(key -> page(new Look(community, viewer, texts, List.of(texts.say(key)), "")))
                .orElse("redirect:/communities/" + community + "/money");
    }

    private static List<String> problems(List<Problem> problems, Texts texts) {
        return problems.stream()
                .map(problem -> ProblemText.line(problem, texts))
                .toList();
    }
}
