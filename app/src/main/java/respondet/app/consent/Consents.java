package respondet.app.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import respondet.app.store.Micros;
import tools.jackson.databind.json.JsonMapper;

/** Every consent that a member gave, with its day and its end. */
@Repository
public class Consents {

    private final JdbcClient database;

    Consents(JdbcClient database) {
        this.database = database;
    }

    /** The consents of a member, the earliest first, ended ones too. */
    public List<Consent> of(String community, String member) {
        return database.sql("select * from consent where community = ? and member = ? order by from_day, given_at, id")
                .params(community, member)
                .query(Consents::consent)
                .list();
    }

    /** The consent that stands today or, recorded already, from a later day. */
    public Optional<Consent> open(String community, String member, ConsentKind kind) {
        return of(community, member).stream()
                .filter(each -> each.kind() == kind && each.to().isEmpty())
                .findFirst();
    }

    /** Whether a member once agreed and agrees no longer; whoever was never asked did not withdraw. */
    public boolean isWithdrawn(String community, String member, ConsentKind kind) {
        var all = of(community, member).stream()
                .filter(each -> each.kind() == kind)
                .toList();
        return !all.isEmpty() && all.stream().allMatch(each -> each.to().isPresent());
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        return new Consent(
                row.getString("id"),
                row.getString("community"),
                row.getString("member"),
                ConsentKind.of(row.getString("kind")),
                row.getString("wording"),
                row.getString("language"),
                ConsentOrigin.of(row.getString("origin")),
                LocalDate.parse(row.getString("from_day")),
                row.getString("given_by"),
                Optional.ofNullable(row.getString("to_day")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("ended_by")));
    }

    /** Puts a consent into the table. */
    @Component
    record Given(JdbcClient database) implements Projection<ConsentGiven> {

        @Override
        public String kind() {
            return "consent.given";
        }

        @Override
        public Class<ConsentGiven> type() {
            return ConsentGiven.class;
        }

        @Override
        public boolean isAboutOneHousehold() {
            return true;
        }

        @Override
        public void apply(ConsentGiven change, Entry entry) {
            database.sql("""
                    insert into consent
                        (id, community, member, kind, wording, language, origin, from_day, given_at, given_by)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(change.id())
                    .param(change.communityId())
                    .param(change.member())
                    .param(change.kind().id())
                    .param(change.wording())
                    .param(change.language())
                    .param(change.origin().id())
                    .param(change.from().toString())
                    .param(Micros.of(entry.at()))
                    .param(entry.account())
                    .update();
        }
    }

    /** Ends a consent in the table. */
    @Component
    record Withdrawn(JdbcClient database, JsonMapper json) implements Projection<ConsentWithdrawn> {

        @Override
        public String kind() {
            return "consent.withdrawn";
        }

        @Override
        public Class<ConsentWithdrawn> type() {
            return ConsentWithdrawn.class;
        }

        @Override
        public boolean isAboutOneHousehold() {
            return true;
        }

        @Override
        public String before(ConsentWithdrawn change) {
            return database.sql("select * from consent where id = ? and community = ?")
                    .params(change.id(), change.communityId())
                    .query(Consents::consent)
                    .optional()
                    .map(json::writeValueAsString)
                    .orElse("");
        }

        @Override
        public void apply(ConsentWithdrawn change, Entry entry) {
            database.sql("update consent set to_day = ?, ended_at = ?, ended_by = ? where id = ? and community = ?")
                    .params(
                            change.to().toString(),
                            Micros.of(entry.at()),
                            entry.account(),
                            change.id(),
                            change.communityId())
                    .update();
        }
    }
}
