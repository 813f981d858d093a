package respondet.regime.be;

import respondet.core.law.Explanation;
import respondet.core.law.Legal;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;

/** Shared energy is not bought from the supplier: only the supplier's kilowatt-hours shrink, not those of the grid. */
record SupplierEnergyAvoided() implements Provision {

    private static final PointLines AT_SUPPLIER_PRICE = new PointLines("energy", "supplier_avoided");

    @Override
    @Legal(act = Acts.DECREE, article = "35sexdecies §2")
    public void apply(MonthBook book, Findings findings) {
        var members = book.community().members();
        for (int m = 0; m < members.size(); m++) {
            var party = Party.member(members.get(m).id());
            AT_SUPPLIER_PRICE
                    .of(m, book.supplied(), book, findings)
                    .ifPresent(why -> findings.add(line(book, party, why)));
        }
    }

    private static Line line(MonthBook book, Party party, Explanation why) {
        return new Line(
                book.month().name(),
                party,
                AmountKind.AVOIDED_COST,
                Item.ENERGY,
                Figures.moneyOf(why),
                why.by(Acts.KEY_APPLIED));
    }
}
