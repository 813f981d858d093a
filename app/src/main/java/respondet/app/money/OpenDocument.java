package respondet.app.money;

import java.time.LocalDate;
import respondet.app.api.Slice;
import respondet.billing.account.OpenItem;

/**
 * A document against what was paid for it, for programs.
 *
 * @param owed minor units; negative where the community owes it
 * @param paid the part of it that was paid or set off
 * @param open what is left
 */
record OpenDocument(
        String number,
        String member,
        LocalDate issued,
        LocalDate due,
        long owed,
        long paid,
        long open,
        String currency,
        long daysOverdue) {

    /** The earliest due first. */
    static final Slice.Order<OpenItem> ORDER =
            Slice.Order.rising(item -> item.claim().due() + " " + item.claim().number());

    static OpenDocument of(OpenItem item, LocalDate today) {
        var claim = item.claim();
        return new OpenDocument(
                claim.number(),
                claim.party(),
                claim.issued(),
                claim.due(),
                claim.owed().minorUnits(),
                item.paid().minorUnits(),
                item.open().minorUnits(),
                claim.owed().currency().getCurrencyCode(),
                item.daysOverdue(today));
    }
}
