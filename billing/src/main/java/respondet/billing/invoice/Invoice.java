package respondet.billing.invoice;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.quantity.Money;
import respondet.core.time.Period;

/**
 * A document about money between two parties, as EN 16931-1 describes an invoice. Amounts of a credit note are positive: its
 * type says that they go the other way.
 *
 * @param number without gaps in its series (BT-1)
 * @param period what it is about (BG-14)
 * @param corrects the document that it corrects; empty for an original
 * @param note a sentence for the reader (BT-22)
 */
public record Invoice(
        String number,
        DocumentType type,
        LocalDate issued,
        Period period,
        Currency currency,
        TradeParty seller,
        TradeParty buyer,
        List<InvoiceLine> lines,
        Payment payment,
        Optional<Preceding> corrects,
        String note) {

    public Invoice {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("The document (" + number + ") has no line.");
        }
    }

    /** The sum of the lines (BT-106, BT-109). */
    public Money net() {
        return lines.stream().map(InvoiceLine::net).reduce(Money.zero(currency), Money::plus);
    }

    /** By rate; the tax is computed on the rate's sum, not line by line (BR-CO-17). */
    public List<VatSubtotal> vat() {
        var byRate = new TreeMap<VatRate, Money>();
        lines.forEach(line -> byRate.merge(line.vat(), line.net(), Money::plus));
        return byRate.entrySet().stream()
                .map(each -> new VatSubtotal(each.getKey(), each.getValue(), tax(each.getKey(), each.getValue())))
                .toList();
    }

    private static Money tax(VatRate rate, Money taxable) {
        var exact = taxable.times(rate.percent().movePointLeft(2));
        return new Money(exact.rounded(), taxable.currency());
    }

    /** What is added to the net amount (BT-110). */
    public Money tax() {
        return vat().stream().map(VatSubtotal::tax).reduce(Money.zero(currency), Money::plus);
    }

    /** What is to be paid (BT-112, BT-115). */
    public Money payable() {
        return net().plus(tax());
    }

    /** What the buyer owes more, or less where it is negative, because of this document. */
    public Money owed() {
        return type.sign() < 0 ? payable().negate() : payable();
    }
}
