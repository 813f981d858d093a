package respondet.app.money;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import respondet.app.money.CollectionAnnounced.Told;

/** Who was told of which order, and how. */
@Repository
class CollectionNotices {

    private final JdbcClient database;

    CollectionNotices(JdbcClient database) {
        this.database = database;
    }

    /** By order, in the order of members. */
    Map<String, List<Told>> of(String community) {
        return database
                .sql("""
                select notice.* from collection_notice notice join bank_order o on o.id = notice.bank_order
                where o.community = ? order by notice.member\
                """)
                .param(community)
                .query((row, _) -> Map.entry(
                        row.getString("bank_order"), new Told(row.getString("member"), Way.of(row.getString("way")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Writes down who was told. */
    @Component
    record Announced(JdbcClient database) implements Projection<CollectionAnnounced> {

        @Override
        public String kind() {
            return "money.collection_announced";
        }

        @Override
        public Class<CollectionAnnounced> type() {
            return CollectionAnnounced.class;
        }

        @Override
        public void apply(CollectionAnnounced change, Entry entry) {
            change.told()
                    .forEach(each -> database.sql(
                                    "insert into collection_notice (bank_order, member, way) values (?, ?, ?)")
                            .params(change.order(), each.member(), each.way().id())
                            .update());
        }
    }
}
