package respondet.billing.account;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    /**
     * What is left of a document that nobody keeps any more.
     *
     * @param owed negative where the community owes it
     * @param tax of it, with the sign of {@code owed}
     */
    public record Remainder(LocalDate issued, String number, String party, boolean selfBilled, Money owed, Money tax) {}

    /** The same sums as the document had, by whoever it was. */
    public JournalEntry entry(Remainder left) {
        var lines = List.of(
                new Line(chart.members(), left.owed()),
                new Line(
                        left.selfBilled() ? chart.purchases() : chart.sales(),
                        left.tax().plus(left.owed().negate())),
                new Line(
                        left.selfBilled() ? chart.vatDeductible() : chart.vatOwed(),
                        left.tax().negate()));
        return new JournalEntry(left.issued(), left.number(), left.party(), left.party(), lines);
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
