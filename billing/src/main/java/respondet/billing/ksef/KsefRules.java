package respondet.billing.ksef;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import respondet.billing.invoice.DocumentType;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.TradeParty;
import respondet.billing.xml.XmlText;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** What FA(3) has no place for, or what this program cannot know well enough to fill it in. */
final class KsefRules {

    private static final Pattern NIP = Pattern.compile("PL([1-9](?:\\d[1-9]|[1-9]\\d)\\d{7})");
    private static final Set<String> UNION = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PT", "RO", "SE", "SI", "SK", "XI");

    private KsefRules() {}

    static List<Problem> check(Invoice invoice) {
        var messages = new ArrayList<Message>();
        if (!invoice.currency().getCurrencyCode().equals("PLN")) {
            messages.add(Message.of("problem.billing.ksef_currency")
                    .with("currency", Value.of(invoice.currency().getCurrencyCode())));
        }
        if (nip(invoice.seller()).isEmpty()) {
            messages.add(Message.of("problem.billing.ksef_nip")
                    .with("party", Value.of(invoice.seller().name())));
        }
        for (var party : List.of(invoice.seller(), invoice.buyer())) {
            if (lacksNameOrAddress(party)) {
                messages.add(Message.of("problem.billing.party").with("party", Value.of(party.id())));
            }
        }
        if (invoice.vat().stream().anyMatch(each -> !KsefTaxes.knows(each.rate()))) {
            messages.add(Message.of("problem.billing.ksef_rate"));
        }
        if (hasNoPlace(invoice)) {
            messages.add(Message.of("problem.billing.ksef_correction"));
        }
        return messages.stream()
                .map(each -> each.with("number", Value.of(invoice.number())))
                .map(each -> Problem.of(ProblemKind.RULE_BROKEN, each))
                .toList();
    }

    private static boolean lacksNameOrAddress(TradeParty party) {
        var address = party.address();
        return XmlText.clean(party.name()).isEmpty()
                || XmlText.clean(address.street() + address.postcode() + address.city())
                        .isEmpty();
    }

    /** A correction tells differences and to what; a document that stands in for another tells no differences. */
    private static boolean hasNoPlace(Invoice invoice) {
        return invoice.type() == DocumentType.CORRECTED_INVOICE
                || (invoice.type().sign() < 0 && invoice.corrects().isEmpty());
    }

    /** The tax number without its prefix. */
    static Optional<String> nip(TradeParty party) {
        return party.vatNumber()
                .map(NIP::matcher)
                .filter(each -> each.matches())
                .map(each -> each.group(1));
    }

    static boolean isEuropean(String vatNumber) {
        return vatNumber.length() > 2 && UNION.contains(vatNumber.substring(0, 2));
    }
}
