package respondet.app.money;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import tools.jackson.databind.json.JsonMapper;

/** Each community's payment terms. */
@Repository
class AgreedTerms {

    private final JdbcClient database;

    AgreedTerms(JdbcClient database) {
        this.database = database;
    }

    PaymentTerms of(String community) {
        return find(community).orElseGet(() -> PaymentTerms.usual(community));
    }

    Optional<PaymentTerms> find(String community) {
        return database.sql("select * from payment_terms where community = ?")
                .param(community)
                .query((row, _) -> new PaymentTerms(
                        community,
                        row.getInt("notice_days"),
                        Arrays.stream(row.getString("reminder_days").split(" ", -1))
                                .map(Integer::valueOf)
                                .toList()))
                .optional();
    }

    /** Puts the new ones in the place of the old. */
    @Component
    record Changed(JdbcClient database, AgreedTerms terms, JsonMapper json) implements Projection<PaymentTermsSet> {

        @Override
        public String kind() {
            return "money.terms_set";
        }

        @Override
        public Class<PaymentTermsSet> type() {
            return PaymentTermsSet.class;
        }

        @Override
        public String before(PaymentTermsSet change) {
            return terms.find(change.terms().community())
                    .map(json::writeValueAsString)
                    .orElse("");
        }

        @Override
        public void apply(PaymentTermsSet change, Entry entry) {
            var next = change.terms();
            var days = next.reminderDays().stream().map(String::valueOf).collect(Collectors.joining(" "));
            database.sql("""
                    insert into payment_terms (community, notice_days, reminder_days) values (?, ?, ?)
                    on conflict (community) do update set notice_days = excluded.notice_days,
                        reminder_days = excluded.reminder_days""").params(next.community(), next.noticeDays(), days).update();
        }
    }
}
