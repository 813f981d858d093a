package respondet.app.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.app.trade.Letterhead;
import respondet.app.trade.TradeDetails;
import respondet.billing.invoice.Invoice;
import respondet.billing.invoice.InvoiceLine;
import respondet.billing.invoice.Payment;
import respondet.billing.invoice.Preceding;
import respondet.billing.invoice.VatRate;
import respondet.core.community.Community;
import respondet.core.community.Member;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.time.Period;

/** Puts drafts into the words and terms of an invoice. */
final class Composer {

    private final Ground ground;

    Composer(Ground ground) {
        this.ground = ground;
    }

    /** What all documents of a batch share. */
    record Ground(
            Community community,
            YearMonth month,
            LocalDate issued,
            Language language,
            TradeDetails own,
            Letterhead letterhead) {

        LocalDate due() {
            return issued.plusDays(letterhead.paymentDays());
        }

        Period period() {
            return new Period(month.atDay(1), month.plusMonths(1).atDay(1), community.zone());
        }
    }

    /** A document in its reader's language, under its number. */
    record Composed(Draft draft, Numbers.Numbered number, Invoice invoice, Texts texts) {}

    /**
     * Composes it.
     *
     * @param before the tax of what it corrects
     */
    Composed compose(Draft draft, Numbers.Numbered number, TradeDetails other, Optional<VatRate> before) {
        var texts = Texts.in(language(draft.member()));
        boolean bought = draft.kind().isOwedByCommunity();
        var vat = before.orElseGet(() -> new VatOf(ground, texts).of(draft.kind(), other));
        var lines = lines(draft, vat, texts);
        var invoice = new Invoice(
                number.text(),
                draft.type(),
                ground.issued(),
                ground.period(),
                ground.community().currency(),
                (bought ? other : ground.own()).party(),
                (bought ? ground.own() : other).party(),
                lines,
                payment(draft, number, other),
                draft.corrects().map(each -> new Preceding(each.number(), each.issued())),
                texts.say("document.note." + draft.kind().id()));
        return new Composed(draft, number, invoice, texts);
    }

    private Language language(String member) {
        return ground.community()
                .findMember(member)
                .flatMap(Member::language)
                .flatMap(Language::of)
                .orElse(ground.language());
    }

    private List<InvoiceLine> lines(Draft draft, VatRate vat, Texts texts) {
        var lines = new ArrayList<InvoiceLine>();
        for (var due : draft.lines()) {
            lines.add(new InvoiceLine(
                    Integer.toString(lines.size() + 1),
                    name(due.of(), texts),
                    energy(due),
                    Money.ofMinor(due.net(), ground.community().currency()),
                    vat));
        }
        return lines;
    }

    private String name(Due.Of of, Texts texts) {
        var what = texts.say("item." + of.item()) + source(of) + ", "
                + texts.values().month(ground.month());
        return of.plant().isEmpty() ? what : what + ", " + of.plant();
    }

    /** Where the rate of an excise comes from. */
    private String source(Due.Of of) {
        return Dues.excise(ground.community(), ground.month(), of.member())
                .filter(_ -> of.item().equals(Dues.EXCISE))
                .map(rate -> " (" + rate.reference() + ")")
                .orElse("");
    }

    /** Where energy and money of a difference go opposite ways, no price joins them. */
    private static Optional<Energy> energy(Due due) {
        return Optional.of(due.wattHours())
                .filter(each -> each > 0 && due.net() > 0)
                .map(Energy::wattHours);
    }

    private Payment payment(Draft draft, Numbers.Numbered number, TradeDetails other) {
        var due = ground.due();
        if (draft.type().sign() < 0) {
            return new Payment.Offset(due);
        }
        if (draft.kind().isOwedByCommunity()) {
            return new Payment.Transfer(due, other.iban(), number.text());
        }
        return collected(other, due)
                .orElseGet(() -> new Payment.Transfer(due, ground.own().iban(), number.text()));
    }

    private Optional<Payment> collected(TradeDetails other, LocalDate due) {
        return other.mandate()
                .flatMap(mandate -> other.iban()
                        .flatMap(iban -> ground.letterhead()
                                .creditor()
                                .map(creditor -> new Payment.DirectDebit(due, mandate.reference(), creditor, iban))));
    }
}
