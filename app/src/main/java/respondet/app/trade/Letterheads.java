package respondet.app.trade;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import tools.jackson.databind.json.JsonMapper;

/** Each community's letterhead. */
@Repository
public class Letterheads {

    /** The kind of the journal's entries. */
    public static final String CHANGED = "trade.letterhead_changed";

    private final JdbcClient database;

    Letterheads(JdbcClient database) {
        this.database = database;
    }

    public Letterhead of(String community) {
        return find(community).orElseGet(() -> Letterhead.usual(community));
    }

    Optional<Letterhead> find(String community) {
        return database.sql("select * from letterhead where community = ?")
                .param(community)
                .query((row, _) -> new Letterhead(
                        community,
                        row.getString("contact"),
                        row.getString("words"),
                        row.getInt("payment_days"),
                        Optional.ofNullable(row.getString("creditor")),
                        row.getString("logo")))
                .optional();
    }

    /** Puts the new one in the place of the old. */
    @Component
    record Changed(JdbcClient database, Letterheads letterheads, JsonMapper json)
            implements Projection<LetterheadChanged> {

        @Override
        public String kind() {
            return CHANGED;
        }

        @Override
        public Class<LetterheadChanged> type() {
            return LetterheadChanged.class;
        }

        @Override
        public String before(LetterheadChanged change) {
            return letterheads
                    .find(change.letterhead().community())
                    .map(json::writeValueAsString)
                    .orElse("");
        }

        @Override
        public void apply(LetterheadChanged change, Entry entry) {
            var next = change.letterhead();
            database.sql("""
                    insert into letterhead (community, contact, words, payment_days, creditor, logo)
                    values (?, ?, ?, ?, ?, ?)
                    on conflict (community) do update set contact = excluded.contact, words = excluded.words,
                        payment_days = excluded.payment_days, creditor = excluded.creditor, logo = excluded.logo""")
                    .param(next.community())
                    .param(next.contact())
                    .param(next.words())
                    .param(next.paymentDays())
                    .param(next.creditor().orElse(null))
                    .param(next.logo())
                    .update();
        }
    }
}
