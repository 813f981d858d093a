package respondet.app.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import respondet.app.settlement.ExactJson;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.Payment;
import tools.jackson.databind.json.JsonMapper;

/** A document as JSON and back; what was issued is read from it ever after. */
final class InvoiceJson {

    private static final JsonMapper MAPPER =
            ExactJson.MAPPER.rebuild().addMixIn(Payment.class, ByWay.class).build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Payment.Transfer.class, name = "transfer"),
        @JsonSubTypes.Type(value = Payment.DirectDebit.class, name = "direct_debit"),
        @JsonSubTypes.Type(value = Payment.Offset.class, name = "offset"),
    })
    private interface ByWay {}

    private InvoiceJson() {}

    static byte[] bytes(Invoice invoice) {
        return MAPPER.writeValueAsBytes(invoice);
    }

    static Invoice read(byte[] bytes) {
        return MAPPER.readValue(bytes, Invoice.class);
    }

    /** The name of a way of paying. */
    static String way(Payment payment) {
        return switch (payment) {
            case Payment.Transfer _ -> "transfer";
            case Payment.DirectDebit _ -> "direct_debit";
            case Payment.Offset _ -> "offset";
        };
    }
}
