package respondet.regime.be;

import respondet.core.law.Explanation;
import respondet.core.law.Legal;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;

/** The freely agreed price of shared energy, which may be zero: members pay it, producers receive it. */
record InternalPrice(SharingForm form) implements Provision {

    @Override
    @Legal(act = Acts.DECREE, article = "35nonies")
    public void apply(MonthBook book, Findings findings) {
        if (book.paid().stream().anyMatch(PricedEnergy::isUnpriced)) {
            // one side alone would not balance, so the whole month is left out
            findings.missingPrice("internal", book.month());
            return;
        }
        var members = book.community().members();
        for (int m = 0; m < members.size(); m++) {
            addPayment(book, Party.member(members.get(m).id()), book.paid().get(m), findings);
        }
        var plants = book.community().plants();
        for (int k = 0; k < plants.size(); k++) {
            addIncome(book, Party.plant(plants.get(k).id()), book.received().get(k), findings);
        }
    }

    private void addPayment(MonthBook book, Party party, PricedEnergy energy, Findings findings) {
        if (!energy.isNothing()) {
            findings.add(line(book, party, Figures.owed("sharing_paid", why(energy))));
        }
    }

    private void addIncome(MonthBook book, Party party, PricedEnergy energy, Findings findings) {
        if (!energy.isNothing()) {
            findings.add(line(book, party, why(energy)));
        }
    }

    private static Explanation why(PricedEnergy energy) {
        return energy.why("sharing_price", "shared_energy", "internal_price");
    }

    private Line line(MonthBook book, Party party, Explanation why) {
        return new Line(
                book.month().name(),
                party,
                AmountKind.INTERNAL_PRICE,
                Item.SHARING_PRICE,
                Figures.moneyOf(why),
                why.by(Acts.decree(form.article())));
    }
}
