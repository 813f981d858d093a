package respondet.app.trade;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import respondet.app.paper.Pdf;
import respondet.app.report.Html;
import respondet.app.text.Texts;
import respondet.billing.invoice.Address;
import respondet.core.law.Message;
import respondet.core.law.Value;

/**
 * The form by which a member lets the community collect from an account (SEPA Direct Debit Core Rulebook): what is not
 * known is left open to be filled in by hand.
 *
 * @param name of the community, as it signs
 */
public record MandateForm(Texts texts, String name, Optional<TradeDetails> own, Letterhead letterhead, Debtor debtor) {

    /**
     * The member as the community knows it.
     *
     * @param reference of the mandate that there is, else of one that is recorded once it was signed
     */
    public record Debtor(String name, Optional<TradeDetails> known, String reference) {}

    /** A line with what is known of it; empty where it is filled in by hand. */
    public record Line(String what, String known) {}

    public byte[] pdf() {
        return Pdf.of(html());
    }

    String html() {
        return new String(Html.render("paper/mandate.jte", this), StandardCharsets.UTF_8);
    }

    /** The community as documents name it. */
    public String creditor() {
        return own.map(TradeDetails::name).orElse(name);
    }

    public String say(String key) {
        return texts.say(key);
    }

    /** What the member allows and what its rights are. */
    public List<String> sentences() {
        return Stream.of("trade.mandate.form.allow", "trade.mandate.form.refund", "trade.mandate.form.notice")
                .map(key -> texts.say(Message.of(key).with("creditor", Value.of(creditor()))))
                .toList();
    }

    public List<Line> creditorLines() {
        return List.of(
                line("trade.name", creditor()),
                line("trade.address", own.map(each -> address(each.address())).orElse("")),
                line("trade.creditor", letterhead.creditor().orElse("")),
                line("trade.mandate", debtor.reference()),
                line("trade.mandate.form.kind", texts.say("trade.mandate.form.recurrent")));
    }

    public List<Line> debtorLines() {
        var known = debtor.known();
        return List.of(
                line("trade.name", known.map(TradeDetails::name).orElse(debtor.name())),
                line("trade.address", known.map(each -> address(each.address())).orElse("")),
                line(
                        "trade.iban",
                        known.flatMap(TradeDetails::iban)
                                .map(MandateForm::inFours)
                                .orElse("")),
                line("trade.mandate.form.place", ""),
                line("trade.mandate.form.day", ""),
                line("trade.mandate.form.signature", ""));
    }

    private Line line(String key, String known) {
        return new Line(texts.say(key), known);
    }

    private String address(Address address) {
        return AddressText.lines(address, texts).collect(Collectors.joining(", "));
    }

    /** The blanks do not break. */
    private static String inFours(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1\u00a0");
    }
}
