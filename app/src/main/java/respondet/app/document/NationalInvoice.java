package respondet.app.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import respondet.app.trade.TradeDetails;
import respondet.app.trade.VatStanding;
import respondet.billing.fatturapa.FatturaPa;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.TradeParty;
import respondet.billing.invoice.VatCategory;
import respondet.billing.invoice.VatSubtotal;
import respondet.billing.ksef.KsefInvoice;
import respondet.core.problem.Checked;
import respondet.core.quantity.Money;

/**
 * An issued invoice as a country's own system takes it.
 *
 * @param own details of the community when it was issued
 * @param other details of the member as they are known now: codes do not change
 */
record NationalInvoice(Invoice issued, Optional<TradeDetails> own, Optional<TradeDetails> other) {

    /** Above this much without tax, stamp duty is owed (D.P.R. 642/1972, tariff, art. 13). */
    private static final Money FREE_OF_STAMP_DUTY = Money.eur("77.47");

    private static final int LONGEST_PROGRESSIVE = 10;
    private static final String NO_CHANNEL = "0000000";

    /** The bytes, or all that is missing for them. */
    Checked<byte[]> write(NationalFormat format, Instant made) {
        var invoice = withTaxCodes();
        var gaps = NationalGaps.of(format, invoice);
        if (!gaps.isEmpty()) {
            return Checked.refused(gaps);
        }
        return switch (format) {
            case FATTURAPA -> FatturaPa.write(invoice, circumstances(invoice));
            case KSEF -> KsefInvoice.write(invoice, new KsefInvoice.Circumstances(made, Optional.empty()));
        };
    }

    private boolean isBought() {
        return issued.type().isSelfBilled();
    }

    private Invoice withTaxCodes() {
        var seller = withTaxCode(issued.seller(), isBought() ? other : own);
        var buyer = withTaxCode(issued.buyer(), isBought() ? own : other);
        return new Invoice(
                issued.number(),
                issued.type(),
                issued.issued(),
                issued.period(),
                issued.currency(),
                seller,
                buyer,
                issued.lines(),
                issued.payment(),
                issued.corrects(),
                issued.note());
    }

    private static TradeParty withTaxCode(TradeParty party, Optional<TradeDetails> known) {
        return new TradeParty(
                party.id(),
                party.name(),
                party.address(),
                party.vatNumber(),
                party.registration().or(() -> known.flatMap(TradeDetails::taxCode)),
                party.electronicAddress());
    }

    private FatturaPa.Circumstances circumstances(Invoice invoice) {
        var receiver = isBought() ? own : other;
        return new FatturaPa.Circumstances(
                progressive(invoice.number()),
                receiver.flatMap(TradeDetails::recipient).orElse(NO_CHANNEL),
                regime(isBought() ? other : own),
                isStamped(invoice));
    }

    /** The same whenever it is made; letters and digits, at most ten. */
    private static String progressive(String number) {
        var plain = number.replaceAll("[^A-Za-z0-9]", "");
        return plain.length() <= LONGEST_PROGRESSIVE
                ? plain
                : Maker.sha256(number.getBytes(StandardCharsets.UTF_8)).substring(0, LONGEST_PROGRESSIVE);
    }

    /** Ordinary, or that of small ones (legge 190/2014, art. 1(54)). */
    private static String regime(Optional<TradeDetails> seller) {
        return seller.filter(each -> each.standing() == VatStanding.SMALL_ENTERPRISE)
                        .isPresent()
                ? "RF19"
                : "RF01";
    }

    private static boolean isStamped(Invoice invoice) {
        return invoice.vat().stream()
                        .filter(sum -> sum.rate().category() == VatCategory.EXEMPT
                                || sum.rate().category() == VatCategory.NOT_SUBJECT)
                        .map(VatSubtotal::taxable)
                        .map(Money::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(FREE_OF_STAMP_DUTY.amount())
                > 0;
    }
}
