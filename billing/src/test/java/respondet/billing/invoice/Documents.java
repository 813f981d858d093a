package respondet.billing.invoice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.time.Period;

/** Invented documents for tests. */
public final class Documents {

    public static final Currency EUR = Currency.getInstance("EUR");
    public static final Currency PLN = Currency.getInstance("PLN");
    public static final VatRate BELGIAN = VatRate.standard("6");
    public static final Period MARCH =
            new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1), ZoneId.of("Europe/Brussels"));
    public static final TradeParty COMMUNITY = new TradeParty(
            "community-1",
            "Énergie & Cie <Charleroi> ASBL",
            new Address("Rue de l’Énergie 1", "Charleroi", "6000", "BE"),
            Optional.of("BE0202239951"),
            Optional.of("0202239951"),
            Optional.of(new ElectronicAddress("0208", "0202239951")));
    public static final TradeParty MEMBER = new TradeParty(
            "member-7",
            "Ewa Żółkiewska",
            new Address("Rue Basse 7", "Namur", "5000", "BE"),
            Optional.of("BE0403019261"),
            Optional.empty(),
            Optional.of(new ElectronicAddress("9925", "BE0403019261")));
    public static final Payment TRANSFER =
            new Payment.Transfer(LocalDate.of(2026, 5, 4), Optional.of("BE68 5390 0754 7034"), "+++090/9337/55493+++");

    private Documents() {}

    public static InvoiceLine line(String id, String kWh, String net, VatRate vat) {
        return new InvoiceLine(id, "Énergie partagée", Optional.of(Energy.kWh(kWh)), Money.eur(net), vat);
    }

    public static InvoiceLine fee(String id, String net, VatRate vat) {
        return new InvoiceLine(id, "Administration fee", Optional.empty(), Money.eur(net), vat);
    }

    public static Invoice of(DocumentType type, InvoiceLine... lines) {
        return of(type, EUR, TRANSFER, List.of(lines));
    }

    public static Invoice of(DocumentType type, Currency currency, Payment payment, List<InvoiceLine> lines) {
        boolean corrects = type.sign() < 0 || type == DocumentType.CORRECTED_INVOICE;
        var seller = type.isSelfBilled() ? MEMBER : COMMUNITY;
        return new Invoice(
                "2026-0001",
                type,
                LocalDate.of(2026, 4, 14),
                MARCH,
                currency,
                seller,
                type.isSelfBilled() ? COMMUNITY : MEMBER,
                lines,
                payment,
                corrects ? Optional.of(new Preceding("2026-0000", LocalDate.of(2026, 3, 14))) : Optional.empty(),
                "Shared energy of March 2026");
    }

    public static Invoice with(Invoice from, TradeParty seller, TradeParty buyer) {
        return new Invoice(
                from.number(),
                from.type(),
                from.issued(),
                from.period(),
                from.currency(),
                seller,
                buyer,
                from.lines(),
                from.payment(),
                from.corrects(),
                from.note());
    }

    /** A document of any type, with one to twelve lines at up to three rates, some negative, some without energy. */
    public static Invoice random(Random random) {
        var type = DocumentType.values()[random.nextInt(DocumentType.values().length)];
        var currency = random.nextBoolean() ? EUR : PLN;
        var lines = IntStream.rangeClosed(1, 1 + random.nextInt(12))
                .mapToObj(i -> line(random, Integer.toString(i), currency))
                .toList();
        return of(type, currency, TRANSFER, lines);
    }

    private static InvoiceLine line(Random random, String id, Currency currency) {
        var net = Money.ofMinor(random.nextLong(-50_000, 2_000_000), currency);
        var rates = List.of(
                BELGIAN,
                VatRate.standard("21"),
                VatRate.standard("5.5"),
                VatRate.none(VatCategory.ZERO, ""),
                VatRate.none(VatCategory.EXEMPT, "art. 44"),
                VatRate.none(VatCategory.EXEMPT, "art. 56bis"));
        var energy = random.nextInt(4) == 0
                ? Optional.<Energy>empty()
                : Optional.of(Energy.wattHours(random.nextLong(0, 9_999_999)));
        return new InvoiceLine(id, "Line " + id, energy, net, rates.get(random.nextInt(rates.size())));
    }
}
