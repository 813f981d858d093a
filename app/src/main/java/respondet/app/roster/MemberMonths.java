package respondet.app.roster;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.run.FinalRuns;
import respondet.app.run.MemberTotals;
import respondet.app.run.RunRow;
import respondet.app.solidarity.SolidarityAmounts;
import respondet.app.text.Texts;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;

/** The final months of one member in words. */
@Component
record MemberMonths(FinalRuns finals, SolidarityAmounts amounts) {

    /** The months that were over on a day, the latest first. */
    List<MemberPage.Month> of(String community, String member, LocalDate day, boolean single, Texts texts) {
        return finals.of(community).reversed().values().stream()
                .map(List::getLast)
                .filter(run -> !run.month().atEndOfMonth().isAfter(day))
                .flatMap(run -> totals(run, member).map(each -> month(run, each, single, texts)).stream())
                .toList();
    }

    private Optional<MemberTotals> totals(RunRow run, String member) {
        return finals.totals(run).stream()
                .filter(each -> each.member().equals(member))
                .findFirst();
    }

    private MemberPage.Month month(RunRow run, MemberTotals totals, boolean single, Texts texts) {
        return new MemberPage.Month(
                texts.values().month(run.month()),
                "/communities/" + run.community() + "/runs/" + run.id() + "/members/" + totals.member(),
                texts.values().energy(Energy.wattHours(totals.consumed())),
                texts.values().energy(Energy.wattHours(totals.shared())),
                money(totals.gain(), totals.currency(), texts),
                single ? moved(run, totals.member(), texts) : "");
    }

    private String moved(RunRow run, String member, Texts texts) {
        return amounts.of(run.id()).stream()
                .filter(each -> each.member().equals(member) && each.amount() != 0)
                .map(each -> (each.amount() > 0 ? "+" : "") + money(each.amount(), each.currency(), texts))
                .findFirst()
                .orElse("");
    }

    private static String money(long minor, String currency, Texts texts) {
        return texts.values().money(Money.ofMinor(minor, Currency.getInstance(currency)));
    }
}
