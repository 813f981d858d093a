package respondet.billing.fatturapa;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.InvoiceLine;
import respondet.billing.invoice.VatCategory;
import respondet.billing.invoice.VatRate;
import respondet.billing.invoice.VatSubtotal;
import respondet.billing.xml.XmlOut;
import respondet.core.quantity.Energy;

/** Lines and their sums by rate (block 2.2 of the format). */
final class FatturaLines {

    private static final int DECIMALS_OF_A_PRICE = 8;

    /** Above this much the rounding of the price could show in the cents (control 00423). */
    private static final Energy MOST_PRICED_BY_KWH = Energy.kWh("1000000");

    private FatturaLines() {}

    static void write(XmlOut out, Invoice invoice) {
        int number = 0;
        for (var line : invoice.lines()) {
            var id = Integer.toString(++number);
            out.element("DettaglioLinee", each -> line(each.text("NumeroLinea", id), invoice, line));
        }
        invoice.vat().forEach(sum -> out.element("DatiRiepilogo", each -> sum(each, sum)));
    }

    private static void line(XmlOut out, Invoice invoice, InvoiceLine line) {
        var net = line.net().rounded();
        var energy = line.energy()
                .map(each -> new Energy(Math.abs(each.wattHours())))
                .filter(each -> !each.isZero() && each.compareTo(MOST_PRICED_BY_KWH) <= 0);
        out.text("Descrizione", FatturaParties.latin(line.name(), 1000));
        energy.ifPresent(
                each -> out.text("Quantita", each.inKWh().toPlainString()).text("UnitaMisura", "kWh"));
        out.text("DataInizioPeriodo", invoice.period().from().toString())
                .text("DataFinePeriodo", invoice.period().to().minusDays(1).toString())
                .text("PrezzoUnitario", price(net, energy).toPlainString())
                .text("PrezzoTotale", FatturaPa.amount(net))
                .text("AliquotaIVA", FatturaPa.amount(line.vat().percent()))
                .text("Natura", nature(line.vat()));
    }

    private static BigDecimal price(BigDecimal net, Optional<Energy> energy) {
        return energy.map(each -> net.divide(each.inKWh(), DECIMALS_OF_A_PRICE, RoundingMode.HALF_UP))
                .orElse(net);
    }

    private static void sum(XmlOut out, VatSubtotal sum) {
        out.text("AliquotaIVA", FatturaPa.amount(sum.rate().percent()))
                .text("Natura", nature(sum.rate()))
                .text("ImponibileImporto", FatturaPa.amount(sum.taxable().rounded()))
                .text("Imposta", FatturaPa.amount(sum.tax().rounded()))
                .text(
                        "RiferimentoNormativo",
                        Optional.of(FatturaParties.latin(sum.rate().exemption(), 100)));
    }

    /** Why there is no tax (field 2.2.1.14): reverse charge is that of the energy sector, D.P.R. 633/1972, art. 17(6)(d-quater). */
    private static Optional<String> nature(VatRate rate) {
        return switch (rate.category()) {
            case STANDARD -> Optional.empty();
            case EXEMPT -> Optional.of("N4");
            case REVERSE_CHARGE -> Optional.of("N6.8");
            case NOT_SUBJECT -> Optional.of("N2.2");
            case ZERO -> throw new IllegalArgumentException("The category (" + VatCategory.ZERO + ") has no nature.");
        };
    }
}
