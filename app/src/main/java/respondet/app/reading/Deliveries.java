package respondet.app.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import respondet.app.store.Micros;
import respondet.core.time.Resolution;

/** Every delivery that was ever accepted. */
@Repository
public class Deliveries {

    private final JdbcClient database;

    Deliveries(JdbcClient database) {
        this.database = database;
    }

    /** The deliveries of a community, the newest first. */
    public List<Delivery> of(String community) {
        return database
                .sql("select * from delivery where community = ? order by received_at desc, folder desc")
                .param(community)
                .query(Deliveries::delivery)
                .list()
                .stream()
                .map(this::withFiles)
                .toList();
    }

    /** The delivery that became known last. */
    public Optional<Delivery> latest(String community) {
        return database.sql("select * from delivery where community = ? order by received_at desc, folder desc limit 1")
                .param(community)
                .query(Deliveries::delivery)
                .optional()
                .map(this::withFiles);
    }

    public Optional<Delivery> find(String community, String id) {
        return database.sql("select * from delivery where community = ? and id = ?")
                .params(community, id)
                .query(Deliveries::delivery)
                .optional()
                .map(this::withFiles);
    }

    /** Whether an accepted delivery lies in that folder. */
    boolean holds(String community, String folder) {
        return database.sql("select count(*) from delivery where community = ? and folder = ?")
                        .params(community, folder)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** When the very same bytes were delivered before. */
    Optional<Instant> receivedBefore(String community, String sha256) {
        return database.sql("""
            select min(received_at) from delivery join delivery_file on delivery = id
            where community = ? and sha256 = ? having count(*) > 0\
            """)
                .params(community, sha256)
                .query(Long.class)
                .optional()
                .map(Micros::instant);
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getString("id"),
                row.getString("community"),
                Micros.instant(row.getLong("received_at")),
                row.getString("folder"),
                row.getString("account"),
                Origin.of(row.getString("origin")),
                Resolution.ofSeconds(row.getLong("finest_s")).orElseThrow(),
                List.of());
    }

    /** Asked for after the row was read: one request never holds two connections. */
    private Delivery withFiles(Delivery row) {
        return row.with(files(row.id()));
    }

    private List<DeliveredFile> files(String delivery) {
        return database.sql("select * from delivery_file where delivery = ? order by name")
                .param(delivery)
                .query(Deliveries::file)
                .list();
    }

    private static DeliveredFile file(ResultSet row, int number) throws SQLException {
        return new DeliveredFile(
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getString("format"),
                row.getLong("points"),
                row.getLong("row_count"),
                row.getLong("consumed"),
                row.getLong("produced"),
                instant(row.getLong("from_at"), row.wasNull()),
                instant(row.getLong("to_at"), row.wasNull()),
                row.getLong("notes"));
    }

    private static Optional<Instant> instant(long micros, boolean none) {
        return none ? Optional.empty() : Optional.of(Micros.instant(micros));
    }

    /** Puts an accepted delivery into the tables. */
    @Component
    record Accepted(JdbcClient database) implements Projection<DeliveryAccepted> {

        @Override
        public String kind() {
            return "delivery.accepted";
        }

        @Override
        public Class<DeliveryAccepted> type() {
            return DeliveryAccepted.class;
        }

        @Override
        public void apply(DeliveryAccepted change, Entry entry) {
            database.sql("""
                insert into delivery (id, community, received_at, folder, account, origin, finest_s)
                values (?, ?, ?, ?, ?, ?, ?)\
                """)
                    .params(
                            change.delivery(),
                            change.community().orElseThrow(),
                            Micros.of(change.received()),
                            change.folder(),
                            entry.account(),
                            change.origin().id(),
                            change.finest().seconds())
                    .update();
            change.files().forEach(file -> insert(change.delivery(), file));
        }

        private void insert(String delivery, DeliveredFile file) {
            database.sql("""
                insert into delivery_file (delivery, name, sha256, bytes, format, points, row_count, consumed,
                                           produced, from_at, to_at, notes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """)
                    .param(delivery)
                    .param(file.name())
                    .param(file.sha256())
                    .param(file.bytes())
                    .param(file.format())
                    .param(file.points())
                    .param(file.rows())
                    .param(file.consumed())
                    .param(file.produced())
                    .param(file.from().map(Micros::of).orElse(null))
                    .param(file.to().map(Micros::of).orElse(null))
                    .param(file.notes())
                    .update();
        }
    }
}
