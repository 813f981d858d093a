package respondet.app.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import tools.jackson.databind.json.JsonMapper;

/** What moved on each community's account, in the order in which the bank told it. */
@Repository
public class Movements {

    static final String RECORDED = "money.movements_recorded";

    private final JdbcClient database;

    Movements(JdbcClient database) {
        this.database = database;
    }

    public List<BankMovement> of(String community) {
        return database.sql("select * from bank_movement where community = ? order by booked, number, position")
                .param(community)
                .query(Movements::movement)
                .list();
    }

    Optional<BankMovement> find(String community, String id) {
        return database.sql("select * from bank_movement where community = ? and id = ?")
                .params(community, id)
                .query(Movements::movement)
                .optional();
    }

    private static BankMovement movement(ResultSet row, int number) throws SQLException {
        return new BankMovement(
                row.getString("id"),
                row.getString("member"),
                LocalDate.parse(row.getString("booked")),
                row.getLong("amount"),
                Currency.getInstance(row.getString("currency")),
                row.getString("reason"),
                row.getString("wording"),
                Arrays.stream(row.getString("documents").split(" ", -1))
                        .filter(each -> !each.isEmpty())
                        .toList(),
                Optional.ofNullable(row.getString("end_to_end")),
                Optional.ofNullable(row.getString("bank_reference")));
    }

    /** Adds movements to the table. */
    @Component
    record Recorded(JdbcClient database) implements Projection<MovementsRecorded> {

        @Override
        public String kind() {
            return RECORDED;
        }

        @Override
        public Class<MovementsRecorded> type() {
            return MovementsRecorded.class;
        }

        @Override
        public boolean isAboutOneHousehold() {
            return true;
        }

        @Override
        public void apply(MovementsRecorded change, Entry entry) {
            IntStream.range(0, change.movements().size())
                    .forEach(
                            i -> insert(change.communityId(), change.movements().get(i), entry.number(), i));
        }

        private void insert(String community, BankMovement each, long number, int position) {
            database.sql("""
                    insert into bank_movement
                        (community, id, number, position, member, booked, amount, currency, reason, wording, documents,
                         end_to_end, bank_reference)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(community, each.id(), number, position)
                    .params(each.member(), each.booked().toString(), each.amount())
                    .params(each.currency().getCurrencyCode(), each.reason(), each.wording())
                    .param(String.join(" ", each.documents()))
                    .param(each.endToEnd().orElse(null))
                    .param(each.bankReference().orElse(null))
                    .update();
        }
    }

    /** Writes down which documents a movement is for. */
    @Component
    record Assigned(JdbcClient database, Movements movements, JsonMapper json) implements Projection<MovementAssigned> {

        @Override
        public String kind() {
            return "money.movement_assigned";
        }

        @Override
        public Class<MovementAssigned> type() {
            return MovementAssigned.class;
        }

        @Override
        public boolean isAboutOneHousehold() {
            return true;
        }

        @Override
        public String before(MovementAssigned change) {
            return movements
                    .find(change.communityId(), change.movement())
                    .map(json::writeValueAsString)
                    .orElse("");
        }

        @Override
        public void apply(MovementAssigned change, Entry entry) {
            database.sql("update bank_movement set documents = ?, member = ? where community = ? and id = ?")
                    .params(String.join(" ", change.documents()), change.member())
                    .params(change.communityId(), change.movement())
                    .update();
        }
    }
}
