package respondet.app.trade;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import respondet.app.page.Typed;
import respondet.app.store.Ids;
import respondet.billing.invoice.Address;
import respondet.billing.sepa.Iban;
import respondet.billing.sepa.Mandate;

/** What somebody typed about a member's, or the community's, name, address, account and tax standing. */
public record DetailsForm(
        String member,
        String from,
        String name,
        String street,
        String postcode,
        String city,
        String country,
        String standing,
        String vatNumber,
        String iban,
        String mandate,
        String signed,
        String taxCode,
        String recipient) {

    private static final int LONGEST = 140;
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern VAT_NUMBER = Pattern.compile("[A-Z]{2}[A-Z0-9]{2,13}");
    /** Of a person, or of an organisation (D.M. 12 March 1974; where people share one, letters stand for digits). */
    private static final Pattern TAX_CODE =
            Pattern.compile("[A-Z]{6}[0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]|[0-9]{11}");

    private static final Pattern RECIPIENT = Pattern.compile("[A-Z0-9]{7}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9+?/:().,'-]{1,35}");

    static DetailsForm empty(String member, String name, String country, LocalDate from) {
        return new DetailsForm(
                member,
                from.toString(),
                name,
                "",
                "",
                "",
                country,
                VatStanding.NOT_A_BUSINESS.id(),
                "",
                "",
                "",
                "",
                "",
                "");
    }

    static DetailsForm of(TradeDetails known, LocalDate from) {
        return new DetailsForm(
                known.member(),
                from.toString(),
                known.name(),
                known.address().street(),
                known.address().postcode(),
                known.address().city(),
                known.address().country(),
                known.standing().id(),
                known.vatNumber().orElse(""),
                known.iban().orElse(""),
                known.mandate().map(Mandate::reference).orElse(""),
                known.mandate().map(each -> each.signed().toString()).orElse(""),
                known.taxCode().orElse(""),
                known.recipient().orElse(""));
    }

    static DetailsForm of(Typed typed) {
        return new DetailsForm(
                typed.or("member", ""),
                typed.need("from"),
                typed.need("name"),
                typed.need("street"),
                typed.need("postcode"),
                typed.need("city"),
                typed.need("country"),
                typed.need("standing"),
                typed.or("vat", ""),
                typed.or("iban", ""),
                typed.or("mandate", ""),
                typed.or("signed", ""),
                typed.or("tax_code", ""),
                typed.or("recipient", ""));
    }

    /** Without blanks and points, in capitals. */
    private static String plain(String written) {
        return written.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
    }

    /** Either the details or the key of what is wrong. */
    public sealed interface Read {
        record Good(TradeDetails details) implements Read {}

        record Wrong(String key) implements Read {}
    }

    /** The details of a community's member, or what is wrong with them. */
    public Read read(String community) {
        var day = Typed.date(from);
        if (day.isEmpty()) {
            return new Read.Wrong("trade.problem.from");
        }
        return wrong().<Read>map(Read.Wrong::new).orElseGet(() -> new Read.Good(details(community, day.get())));
    }

    private Optional<String> wrong() {
        if (!isText(name) || !isText(street) || !isText(postcode) || !isText(city)) {
            return Optional.of("trade.problem.address");
        }
        if (!COUNTRY.matcher(plain(country)).matches()) {
            return Optional.of("trade.problem.country");
        }
        if (!vatNumber.isEmpty() && !VAT_NUMBER.matcher(plain(vatNumber)).matches()) {
            return Optional.of("trade.problem.vat_number");
        }
        return VatStanding.of(standing).isEmpty()
                ? Optional.of("trade.problem.standing")
                : wrongCode().or(this::wrongAccount);
    }

    private Optional<String> wrongCode() {
        if (!taxCode.isEmpty() && !TAX_CODE.matcher(plain(taxCode)).matches()) {
            return Optional.of("trade.problem.tax_code");
        }
        return recipient.isEmpty() || RECIPIENT.matcher(plain(recipient)).matches()
                ? Optional.empty()
                : Optional.of("trade.problem.recipient");
    }

    private Optional<String> wrongAccount() {
        if (VatStanding.of(standing).equals(Optional.of(VatStanding.TAXED)) && vatNumber.isEmpty()) {
            return Optional.of("trade.problem.vat_missing");
        }
        if (!iban.isEmpty() && Iban.find(iban).isEmpty()) {
            return Optional.of("trade.problem.iban");
        }
        if (mandate.isEmpty() != signed.isEmpty() || (!mandate.isEmpty() && iban.isEmpty())) {
            return Optional.of("trade.problem.mandate");
        }
        boolean unreadable = !mandate.isEmpty()
                && (!REFERENCE.matcher(mandate).matches() || Typed.date(signed).isEmpty());
        return unreadable ? Optional.of("trade.problem.mandate") : Optional.empty();
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    private TradeDetails details(String community, LocalDate day) {
        return new TradeDetails(
                Ids.next(),
                community,
                member,
                day,
                name,
                new Address(street, city, postcode, plain(country)),
                Optional.of(plain(vatNumber)).filter(text -> !text.isEmpty()),
                VatStanding.of(standing).orElseThrow(),
                Iban.find(iban).map(Iban::value),
                Typed.date(signed).map(signedOn -> new Mandate(mandate, signedOn)),
                Optional.of(plain(taxCode)).filter(text -> !text.isEmpty()),
                Optional.of(plain(recipient)).filter(text -> !text.isEmpty()));
    }
}
