package respondet.billing.fatturapa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import respondet.billing.invoice.DocumentType;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.TradeParty;
import respondet.billing.invoice.VatCategory;
import respondet.billing.invoice.VatSubtotal;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** What the format has no place for, or what this program cannot know well enough to fill it in. */
final class FatturaRules {

    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");
    private static final Pattern NUMBER = Pattern.compile("\\p{ASCII}{0,19}\\d\\p{ASCII}{0,19}");
    private static final Pattern TAX_CODE = Pattern.compile("[A-Z0-9]{11,16}");
    private static final Pattern VAT_NUMBER = Pattern.compile("[A-Z]{2}[A-Z0-9]{1,28}");
    private static final int LONGEST_NUMBER = 20;

    private FatturaRules() {}

    static List<Problem> check(Invoice invoice) {
        var messages = new ArrayList<Message>();
        if (!invoice.currency().getCurrencyCode().equals("EUR")) {
            messages.add(Message.of("problem.billing.fatturapa_currency")
                    .with("currency", Value.of(invoice.currency().getCurrencyCode())));
        }
        if (type(invoice.type()).isEmpty() || hasUnknownRate(invoice)) {
            messages.add(Message.of("problem.billing.fatturapa_kind"));
        }
        if (!isNumber(invoice.number()) || !invoice.corrects().stream().allMatch(each -> isNumber(each.number()))) {
            messages.add(Message.of("problem.billing.fatturapa_number"));
        }
        if (!hasVatNumber(invoice.seller())
                || (invoice.type().isSelfBilled() && !hasVatNumber(invoice.buyer()))
                || (!hasVatNumber(invoice.buyer()) && taxCode(invoice.buyer()).isEmpty())) {
            messages.add(Message.of("problem.billing.fatturapa_tax_code"));
        }
        List.of(invoice.seller(), invoice.buyer()).stream()
                .filter(party -> !isAddressed(party))
                .map(party -> Message.of("problem.billing.party").with("party", Value.of(party.id())))
                .forEach(messages::add);
        return messages.stream()
                .map(each -> each.with("number", Value.of(invoice.number())))
                .map(each -> Problem.of(ProblemKind.RULE_BROKEN, each))
                .toList();
    }

    /** The codes of field 2.1.1.1; a document that stands in for another has none. */
    static Optional<String> type(DocumentType type) {
        return switch (type) {
            case INVOICE, SELF_BILLED_INVOICE -> Optional.of("TD01");
            case CREDIT_NOTE, SELF_BILLED_CREDIT_NOTE -> Optional.of("TD04");
            case DEBIT_NOTE -> Optional.of("TD05");
            case CORRECTED_INVOICE -> Optional.empty();
        };
    }

    /** Zero-rated is no nature of the format: each kind of export has one of its own. A rate has two decimals. */
    private static boolean hasUnknownRate(Invoice invoice) {
        return invoice.vat().stream()
                .map(VatSubtotal::rate)
                .anyMatch(rate ->
                        rate.category() == VatCategory.ZERO || rate.percent().scale() > 2);
    }

    /** Control 00425: at least one digit. */
    private static boolean isNumber(String number) {
        return number.length() <= LONGEST_NUMBER && NUMBER.matcher(number).matches();
    }

    private static boolean hasVatNumber(TradeParty party) {
        return party.vatNumber().stream()
                .anyMatch(number -> VAT_NUMBER.matcher(number).matches());
    }

    static Optional<String> taxCode(TradeParty party) {
        return party.registration().filter(code -> TAX_CODE.matcher(code).matches());
    }

    private static boolean isAddressed(TradeParty party) {
        var address = party.address();
        return !party.name().isBlank()
                && !address.street().isBlank()
                && !address.city().isBlank()
                && (!address.country().equals("IT")
                        || POSTCODE.matcher(address.postcode()).matches());
    }
}
