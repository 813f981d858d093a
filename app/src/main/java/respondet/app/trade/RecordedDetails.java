package respondet.app.trade;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import respondet.billing.sepa.Mandate;
import tools.jackson.databind.json.JsonMapper;

/** Adds details to their table. */
@Component
record RecordedDetails(JdbcClient database, Details details, JsonMapper json) implements Projection<DetailsRecorded> {

    @Override
    public String kind() {
        return "trade.details_recorded";
    }

    @Override
    public Class<DetailsRecorded> type() {
        return DetailsRecorded.class;
    }

    @Override
    public boolean isAboutOneHousehold() {
        return true;
    }

    @Override
    public String before(DetailsRecorded change) {
        var next = change.details();
        return details.on(next.from(), next.community(), next.member())
                .map(json::writeValueAsString)
                .orElse("");
    }

    @Override
    public void apply(DetailsRecorded change, Entry entry) {
        var next = change.details();
        database.sql("""
                insert into trade_details
                    (id, number, community, member, from_day, name, street, city, postcode, country, vat_number,
                     standing, iban, mandate, signed_day, tax_code, recipient)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(next.id())
                .param(entry.number())
                .param(next.community())
                .param(next.member())
                .param(next.from().toString())
                .param(next.name())
                .param(next.address().street())
                .param(next.address().city())
                .param(next.address().postcode())
                .param(next.address().country())
                .param(next.vatNumber().orElse(null))
                .param(next.standing().id())
                .param(next.iban().orElse(null))
                .param(next.mandate().map(Mandate::reference).orElse(null))
                .param(next.mandate().map(each -> each.signed().toString()).orElse(null))
                .param(next.taxCode().orElse(null))
                .param(next.recipient().orElse(null))
                .update();
    }
}
