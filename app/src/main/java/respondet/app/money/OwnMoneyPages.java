package respondet.app.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Agreements;
import respondet.app.community.OwnPlace;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;
import respondet.billing.account.OpenItems;
import respondet.core.quantity.Money;

/** A member's side of the money. */
@Controller
class OwnMoneyPages {

    private final OpenAmounts amounts;
    private final Orders orders;
    private final SentReminders reminders;
    private final ReminderLetters letters;
    private final Agreements agreements;
    private final OwnPlaces places;
    private final Clock clock;

    OwnMoneyPages(
            OpenAmounts amounts,
            Orders orders,
            SentReminders reminders,
            ReminderLetters letters,
            Agreements agreements,
            OwnPlaces places,
            Clock clock) {
        this.amounts = amounts;
        this.orders = orders;
        this.reminders = reminders;
        this.letters = letters;
        this.agreements = agreements;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/my/{community}/money")
    @Needs(Right.SEE_OWN_STATEMENT)
    Page show(@PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Texts texts) {
        var place = places.of(community, member, viewer);
        var agreed = agreements.need(community);
        var today = LocalDate.now(clock.withZone(agreed.zone()));
        var words = new MoneyWords(texts, Map.of(), agreed.currency(), today);
        var own = new OpenItems(amounts.open(community).of(place.member()), List.of());
        return new OwnMoneyPage(
                place, words.items(own, Map.of()), collected(place, today, texts), letters(place, texts));
    }

    private List<OwnMoneyPage.Collected> collected(OwnPlace place, LocalDate today, Texts texts) {
        return orders.of(place.community().id()).reversed().stream()
                .filter(order ->
                        order.kind() == OrderKind.COLLECTION && !order.day().isBefore(today))
                .flatMap(order -> collected(place, order, texts).stream())
                .toList();
    }

    private static Optional<OwnMoneyPage.Collected> collected(OwnPlace place, BankOrder order, Texts texts) {
        var own = order.standing().stream()
                .filter(each -> each.member().equals(place.member()))
                .toList();
        return own.stream()
                .map(OrderItem::money)
                .reduce(Money::plus)
                .map(sum -> new OwnMoneyPage.Collected(
                        texts.values().date(order.day()),
                        texts.values().money(sum),
                        own.stream().map(OrderItem::document).collect(Collectors.joining(", "))));
    }

    private List<RemindersPage.Row> letters(OwnPlace place, Texts texts) {
        var words = new ReminderWords(texts, Map.of(), "");
        return own(place)
                .map(each -> words.row(each, place.address("/money/reminders/" + each.id() + ".pdf")))
                .toList();
    }

    private Stream<Reminder> own(OwnPlace place) {
        return reminders.of(place.community().id()).stream()
                .filter(each -> each.member().equals(place.member()));
    }

    @GetMapping("/my/{community}/money/reminders/{reminder}.pdf")
    @Needs(Right.SEE_OWN_STATEMENT)
    ResponseEntity<byte[]> letter(
            @PathVariable String community,
            @PathVariable String reminder,
            @RequestParam Optional<String> member,
            Viewer viewer,
            Texts texts) {
        var found = own(places.of(community, member, viewer))
                .filter(each -> each.id().equals(reminder))
                .findFirst()
                .orElseThrow(NotFound::new);
        return MoneyFiles.file(
                found.day() + "-" + found.step() + ".pdf",
                MediaType.APPLICATION_PDF,
                letters.pdf(found, texts.language()));
    }
}
