package respondet.regime.be;

import respondet.core.law.Legal;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;

/** What no member took stays the producers', who sell it to their buyer. */
record InjectionSale() implements Provision {

    @Override
    @Legal(act = Acts.DECREE, article = "35sexdecies §2")
    public void apply(MonthBook book, Findings findings) {
        var plants = book.community().plants();
        for (int k = 0; k < plants.size(); k++) {
            var sold = book.sold().get(k);
            if (sold.isUnpriced()) {
                findings.missingPrice("injection", book.month());
            } else if (!sold.isNothing()) {
                findings.add(line(book, Party.plant(plants.get(k).id()), sold));
            }
        }
    }

    private static Line line(MonthBook book, Party party, PricedEnergy sold) {
        var why = sold.why("injection_sale", "rest_energy", "injection_price");
        return new Line(
                book.month().name(),
                party,
                AmountKind.CASH_RECEIVED,
                Item.ENERGY_SALE,
                sold.money(),
                why.by(Acts.KEY_APPLIED));
    }
}
