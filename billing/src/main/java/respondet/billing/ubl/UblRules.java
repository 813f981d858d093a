package respondet.billing.ubl;

import java.util.ArrayList;
import java.util.List;
import respondet.billing.invoice.DocumentType;
import respondet.billing.invoice.Invoice;
import respondet.billing.norm.NormRules;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** What the norm or a profile asks for and the types of an invoice do not already make sure of. */
final class UblRules {

    private UblRules() {}

    static List<Problem> check(Invoice invoice, UblProfile profile) {
        var messages = new ArrayList<>(NormRules.broken(invoice));
        if (profile == UblProfile.PEPPOL) {
            peppol(invoice, messages);
        }
        return messages.stream()
                .map(each -> each.with("number", Value.of(invoice.number())))
                .map(each -> Problem.of(ProblemKind.RULE_BROKEN, each))
                .toList();
    }

    /** PEPPOL-EN16931-R010, R020 and P0112, which leaves type 384 to Germany. */
    private static void peppol(Invoice invoice, List<Message> messages) {
        for (var party : List.of(invoice.seller(), invoice.buyer())) {
            if (party.electronicAddress().isEmpty()) {
                messages.add(Message.of("problem.billing.electronic_address").with("party", Value.of(party.name())));
            }
        }
        if (invoice.type() == DocumentType.CORRECTED_INVOICE) {
            messages.add(Message.of("problem.billing.peppol_corrected"));
        }
    }
}
