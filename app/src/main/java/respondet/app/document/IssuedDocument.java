package respondet.app.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import respondet.billing.invoice.DocumentType;
import respondet.core.quantity.Money;

/**
 * A document that was issued, for good.
 *
 * @param serial its place in its series, from 1
 * @param net minor units; positive also where the type says that the amount goes the other way
 * @param payment {@code transfer}, {@code direct_debit} or {@code offset}
 * @param corrects the number of the document that it corrects
 * @param digest SHA-256 of the document's own file
 */
public record IssuedDocument(
        String community,
        String number,
        String series,
        long serial,
        String batch,
        String run,
        YearMonth month,
        String member,
        DocumentKind kind,
        DocumentType type,
        LocalDate issued,
        LocalDate due,
        long net,
        long tax,
        Currency currency,
        String payment,
        Optional<String> corrects,
        String digest,
        List<IssuedLine> lines) {

    public IssuedDocument {
        lines = List.copyOf(lines);
    }

    /** What the document asks for. */
    public Money payable() {
        return Money.ofMinor(Math.addExact(net, tax), currency);
    }

    /** What the member owes the community because of it; negative where it is the other way round. */
    public Money owed() {
        boolean toMember = kind.isOwedByCommunity() == type.sign() > 0;
        return toMember ? payable().negate() : payable();
    }

    /** Its lines as what the member or the community owes, whatever the type. */
    List<Due> dues() {
        return lines.stream()
                .map(line -> new Due(new Due.Of(kind, member, line.item(), line.plant()), line.wattHours(), line.net()))
                .map(due -> type.sign() < 0 ? due.negate() : due)
                .toList();
    }
}
