package respondet.app.money;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** A member's side of the money. */
@Controller
class OwnMoneyPages {

    private final OwnMoney money;
    private final ReminderLetters letters;
    private final Agreements agreements;
    private final OwnPlaces places;

    OwnMoneyPages(OwnMoney money, ReminderLetters letters, Agreements agreements, OwnPlaces places) {
        this.money = money;
        this.letters = letters;
        this.agreements = agreements;
        this.places = places;
    }

    @GetMapping("/my/{community}/money")
    @Needs(Right.SEE_OWN_STATEMENT)
    Page show(@PathVariable String community, @RequestParam Optional<String> member, Viewer viewer, Texts texts) {
        var place = places.of(community, member, viewer);
        var currency = agreements.need(community).currency();
        var words = new MoneyWords(texts, Map.of(), currency, money.today(place));
        var own = new OpenItems(money.items(place), List.of());
        return new OwnMoneyPage(place, words.items(own, Map.of()), collected(place, texts), letters(place, texts));
    }

    private List<OwnMoneyPage.Collected> collected(OwnPlace place, Texts texts) {
        return money.collections(place).stream()
                .map(each -> new OwnMoneyPage.Collected(
                        texts.values().date(each.day()),
                        texts.values().money(each.sum()),
                        String.join(", ", each.documents())))
                .toList();
    }

    private List<RemindersPage.Row> letters(OwnPlace place, Texts texts) {
        var words = new ReminderWords(texts, Map.of(), "");
        return money.reminders(place).stream()
                .map(each -> words.row(each, place.address("/money/reminders/" + each.id() + ".pdf")))
                .toList();
    }

    @GetMapping("/my/{community}/money/reminders/{reminder}.pdf")
    @Needs(Right.SEE_OWN_STATEMENT)
    ResponseEntity<byte[]> letter(
            @PathVariable String community,
            @PathVariable String reminder,
            @RequestParam Optional<String> member,
            Viewer viewer,
            Texts texts) {
        var found = money.reminders(places.of(community, member, viewer)).stream()
                .filter(each -> each.id().equals(reminder))
                .findFirst()
                .orElseThrow(NotFound::new);
        return MoneyFiles.file(
                found.day() + "-" + found.step() + ".pdf",
                MediaType.APPLICATION_PDF,
                letters.pdf(found, texts.language()));
    }
}
