package respondet.app.trade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import respondet.billing.invoice.Address;
import respondet.billing.sepa.Mandate;

/** Everybody's details by first day; of one day the one that was recorded last. */
@Repository
public class Details {

    private final JdbcClient database;

    Details(JdbcClient database) {
        this.database = database;
    }

    /** All that was recorded of a member, the newest first. */
    public List<TradeDetails> of(String community, String member) {
        return database.sql("""
                select * from trade_details where community = ? and member = ?
                order by from_day desc, number desc\
                """)
                .params(community, member)
                .query(Details::details)
                .list();
    }

    /** What counts on a day. */
    public Optional<TradeDetails> on(LocalDate day, String community, String member) {
        return of(community, member).stream()
                .filter(each -> !each.from().isAfter(day))
                .findFirst();
    }

    /** What counts on a day of all that was recorded before an entry of the journal. */
    public Optional<TradeDetails> on(LocalDate day, String community, String member, long before) {
        return database.sql("""
                select * from trade_details where community = ? and member = ? and number < ?
                order by from_day desc, number desc\
                """).params(community, member, before).query(Details::details).list().stream()
                .filter(each -> !each.from().isAfter(day))
                .findFirst();
    }

    /** What counts on a day for the community itself. */
    public Optional<TradeDetails> ofCommunity(LocalDate day, String community) {
        return on(day, community, "");
    }

    private static TradeDetails details(ResultSet row, int number) throws SQLException {
        var signed = Optional.ofNullable(row.getString("signed_day")).map(LocalDate::parse);
        var mandate = Optional.ofNullable(row.getString("mandate"));
        return new TradeDetails(
                row.getString("id"),
                row.getString("community"),
                row.getString("member"),
                LocalDate.parse(row.getString("from_day")),
                row.getString("name"),
                new Address(
                        row.getString("street"),
                        row.getString("city"),
                        row.getString("postcode"),
                        row.getString("country")),
                Optional.ofNullable(row.getString("vat_number")),
                VatStanding.of(row.getString("standing")).orElseThrow(),
                Optional.ofNullable(row.getString("iban")),
                mandate.flatMap(reference -> signed.map(day -> new Mandate(reference, day))),
                Optional.ofNullable(row.getString("tax_code")),
                Optional.ofNullable(row.getString("recipient")));
    }
}
