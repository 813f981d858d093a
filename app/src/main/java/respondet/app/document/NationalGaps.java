package respondet.app.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.TradeParty;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** What details lack for a national e-invoice, each named with whose it is. */
final class NationalGaps {

    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final Pattern NIP = Pattern.compile("PL[0-9]{10}");

    private NationalGaps() {}

    static List<Problem> of(NationalFormat format, Invoice invoice) {
        return switch (format) {
            case FATTURAPA -> italian(invoice);
            case KSEF -> polish(invoice);
        };
    }

    private static List<Problem> italian(Invoice invoice) {
        var gaps = new ArrayList<Problem>();
        var seller = invoice.seller();
        var buyer = invoice.buyer();
        if (seller.vatNumber().isEmpty()) {
            gaps.add(gap("document.national.vat", seller));
        }
        if (invoice.type().isSelfBilled() && buyer.vatNumber().isEmpty()) {
            gaps.add(gap("document.national.vat", buyer));
        } else if (buyer.vatNumber().isEmpty() && buyer.registration().isEmpty()) {
            gaps.add(gap("document.national.tax_code", buyer));
        }
        List.of(seller, buyer).stream()
                .filter(party -> party.address().country().equals("IT"))
                .filter(party -> !POSTCODE.matcher(party.address().postcode()).matches())
                .forEach(party -> gaps.add(gap("document.national.postcode", party)));
        gaps.addAll(addresses(invoice));
        return gaps;
    }

    private static List<Problem> polish(Invoice invoice) {
        var gaps = new ArrayList<Problem>();
        if (invoice.seller().vatNumber().filter(NIP.asMatchPredicate()).isEmpty()) {
            gaps.add(gap("document.national.nip", invoice.seller()));
        }
        gaps.addAll(addresses(invoice));
        return gaps;
    }

    private static List<Problem> addresses(Invoice invoice) {
        return List.of(invoice.seller(), invoice.buyer()).stream()
                .filter(party -> party.address().street().isBlank()
                        || party.address().city().isBlank())
                .map(party -> gap("document.national.address", party))
                .toList();
    }

    private static Problem gap(String key, TradeParty party) {
        return Problem.of(ProblemKind.RULE_BROKEN, Message.of(key).with("party", Value.of(party.name())));
    }
}
