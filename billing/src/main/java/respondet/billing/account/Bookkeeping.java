package respondet.billing.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import respondet.billing.account.JournalEntry.Line;
import respondet.billing.invoice.Invoice;
import respondet.core.quantity.Money;

/** Makes entries of documents and of money that moved, in the books of the community that wrote the documents. */
public record Bookkeeping(Chart chart) {

    /** A sale, or a purchase where the community billed itself; net and tax by rate. */
    public JournalEntry entry(Invoice invoice) {
        boolean bought = invoice.type().isSelfBilled();
        var owed = Claim.of(invoice).owed();
        var direction =
                BigDecimal.valueOf((bought ? 1 : -1) * (long) invoice.type().sign());
        var lines = new ArrayList<Line>();
        lines.add(new Line(chart.members(), owed));
        for (var sum : invoice.vat()) {
            lines.add(new Line(
                    bought ? chart.purchases() : chart.sales(), sum.taxable().times(direction)));
            lines.add(new Line(
                    bought ? chart.vatDeductible() : chart.vatOwed(), sum.tax().times(direction)));
        }
        var other = Claim.other(invoice);
        return new JournalEntry(invoice.issued(), invoice.number(), other.id(), other.name(), lines);
    }

    public JournalEntry entry(Movement movement) {
        Money amount = movement.amount();
        return new JournalEntry(
                movement.booked(),
                movement.id(),
                movement.party(),
                String.join(" ", movement.documents()),
                List.of(new Line(chart.bank(), amount), new Line(chart.members(), amount.negate())));
    }
}
