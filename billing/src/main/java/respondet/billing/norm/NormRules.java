package respondet.billing.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.TradeParty;
import respondet.billing.invoice.VatCategory;
import respondet.billing.xml.XmlText;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** What the norm asks for and the types of an invoice do not already make sure of. */
public final class NormRules {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern PREFIXED = Pattern.compile("[A-Z]{2}[A-Z0-9]+");

    private NormRules() {}

    /** What is broken; nothing for an invoice that keeps them all. */
    public static List<Message> broken(Invoice invoice) {
        var messages = new ArrayList<Message>();
        names(invoice, messages);
        taxes(invoice, messages);
        return messages;
    }

    /** BR-02, BR-06, BR-07, BR-09, BR-11, BR-21, BR-25, BR-55 and BR-CO-09. */
    private static void names(Invoice invoice, List<Message> messages) {
        if (isBlank(invoice.number())
                || invoice.corrects().stream().anyMatch(each -> isBlank(each.number()))
                || invoice.lines().stream().anyMatch(line -> isBlank(line.id()) || isBlank(line.name()))) {
            messages.add(Message.of("problem.billing.unnamed"));
        }
        for (var party : List.of(invoice.seller(), invoice.buyer())) {
            if (isBlank(party.name())
                    || !COUNTRY.matcher(party.address().country()).matches()) {
                messages.add(Message.of("problem.billing.party").with("party", Value.of(party.id())));
            }
            if (party.vatNumber().stream()
                    .anyMatch(each -> !PREFIXED.matcher(each).matches())) {
                messages.add(Message.of("problem.billing.vat_prefix").with("party", Value.of(party.name())));
            }
        }
    }

    private static boolean isBlank(String text) {
        return XmlText.clean(text).isEmpty();
    }

    /** BR-S-02, BR-Z-02, BR-E-02, BR-AE-02 and BR-O-11. */
    private static void taxes(Invoice invoice, List<Message> messages) {
        var categories = invoice.vat().stream()
                .map(each -> each.rate().category())
                .distinct()
                .toList();
        if (categories.contains(VatCategory.NOT_SUBJECT)) {
            if (categories.size() > 1) {
                messages.add(Message.of("problem.billing.mixed_not_subject"));
            }
        } else if (invoice.seller().vatNumber().isEmpty()) {
            messages.add(withoutTaxNumber(invoice.seller()));
        }
        if (categories.contains(VatCategory.REVERSE_CHARGE)
                && invoice.buyer().vatNumber().isEmpty()
                && invoice.buyer().registration().isEmpty()) {
            messages.add(withoutTaxNumber(invoice.buyer()));
        }
    }

    private static Message withoutTaxNumber(TradeParty party) {
        return Message.of("problem.billing.vat_number").with("party", Value.of(party.name()));
    }
}
