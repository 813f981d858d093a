package respondet.app.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;

/** The reminders of each community, the newest first. */
@Repository
class SentReminders {

    private final JdbcClient database;

    SentReminders(JdbcClient database) {
        this.database = database;
    }

    List<Reminder> of(String community) {
        var lines = database
                .sql("""
                select line.* from reminder_line line join reminder on reminder.id = line.reminder
                where reminder.community = ? order by line.document\
                """)
                .param(community)
                .query((row, _) -> Map.entry(row.getString("reminder"), line(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return database.sql("select * from reminder where community = ? order by day desc, batch, member")
                .param(community)
                .query((row, _) -> reminder(row, lines.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    Optional<Reminder> find(String community, String id) {
        return of(community).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static Reminder.Line line(ResultSet row) throws SQLException {
        return new Reminder.Line(
                row.getString("document"),
                row.getInt("step"),
                LocalDate.parse(row.getString("due_day")),
                row.getLong("amount"),
                Currency.getInstance(row.getString("currency")));
    }

    private static Reminder reminder(ResultSet row, List<Reminder.Line> lines) throws SQLException {
        return new Reminder(
                row.getString("id"),
                row.getString("community"),
                row.getString("batch"),
                row.getString("member"),
                row.getInt("step"),
                LocalDate.parse(row.getString("day")),
                Way.of(row.getString("way")),
                lines);
    }

    /** Adds reminders to the table. */
    @Component
    record Sent(JdbcClient database) implements Projection<RemindersSent> {

        @Override
        public String kind() {
            return "money.reminders_sent";
        }

        @Override
        public Class<RemindersSent> type() {
            return RemindersSent.class;
        }

        /** Who does not pay is nobody else's business. */
        @Override
        public boolean isAboutOneHousehold() {
            return true;
        }

        @Override
        public void apply(RemindersSent change, Entry entry) {
            change.reminders().forEach(this::insert);
        }

        private void insert(Reminder each) {
            database.sql(
                            "insert into reminder (id, community, batch, member, step, day, way) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(each.id(), each.community(), each.batch(), each.member())
                    .params(each.step(), each.day().toString(), each.way().id())
                    .update();
            each.lines()
                    .forEach(line -> database.sql("""
                            insert into reminder_line (reminder, document, step, due_day, amount, currency)
                            values (?, ?, ?, ?, ?, ?)""")
                            .params(
                                    each.id(),
                                    line.document(),
                                    line.step(),
                                    line.due().toString())
                            .params(line.open(), line.currency().getCurrencyCode())
                            .update());
        }
    }
}
