package respondet.app.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import respondet.app.store.Micros;
import respondet.billing.sepa.Sequence;
import tools.jackson.databind.json.JsonMapper;

/** The orders of each community, the newest first. */
@Repository
class Orders {

    static final String MADE = "money.order_made";

    private final JdbcClient database;

    Orders(JdbcClient database) {
        this.database = database;
    }

    List<BankOrder> of(String community) {
        var items = database
                .sql("""
                select item.* from bank_order_item item join bank_order o on o.id = item.bank_order
                where o.community = ? order by item.document\
                """)
                .param(community)
                .query((row, _) -> new Placed(row.getString("bank_order"), item(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Placed::order, Collectors.mapping(Placed::item, Collectors.toList())));
        return database.sql("select * from bank_order where community = ? order by made_at desc, id")
                .param(community)
                .query((row, _) -> order(row, items.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    Optional<BankOrder> find(String community, String id) {
        return of(community).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private record Placed(String order, OrderItem item) {}

    private static OrderItem item(ResultSet row) throws SQLException {
        return new OrderItem(
                row.getString("document"),
                row.getString("member"),
                row.getLong("amount"),
                Currency.getInstance(row.getString("currency")),
                Sequence.valueOf(row.getString("sequence")),
                Optional.ofNullable(row.getString("refused")));
    }

    private static BankOrder order(ResultSet row, List<OrderItem> items) throws SQLException {
        return new BankOrder(
                row.getString("id"),
                row.getString("community"),
                OrderKind.of(row.getString("kind")).orElseThrow(),
                LocalDate.parse(row.getString("day")),
                Micros.instant(row.getLong("made_at")),
                row.getInt("withdrawn") == 1,
                items);
    }

    /** Adds an order to the table. */
    @Component
    record Made(JdbcClient database) implements Projection<OrderMade> {

        @Override
        public String kind() {
            return MADE;
        }

        @Override
        public Class<OrderMade> type() {
            return OrderMade.class;
        }

        @Override
        public void apply(OrderMade change, Entry entry) {
            var order = change.order();
            database.sql(
                            "insert into bank_order (id, community, kind, day, made_at, withdrawn) values (?, ?, ?, ?, ?, 0)")
                    .params(order.id(), order.community(), order.kind().id())
                    .params(order.day().toString(), Micros.of(order.made()))
                    .update();
            order.items().forEach(item -> insert(order.id(), item));
        }

        private void insert(String order, OrderItem item) {
            database.sql("""
                    insert into bank_order_item (bank_order, document, member, amount, currency, sequence)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(order, item.document(), item.member(), item.amount())
                    .params(item.currency().getCurrencyCode(), item.sequence().name())
                    .update();
        }
    }

    /** Marks it as no order any more. */
    @Component
    record Withdrawn(JdbcClient database, Orders orders, JsonMapper json) implements Projection<OrderWithdrawn> {

        @Override
        public String kind() {
            return "money.order_withdrawn";
        }

        @Override
        public Class<OrderWithdrawn> type() {
            return OrderWithdrawn.class;
        }

        @Override
        public String before(OrderWithdrawn change) {
            return orders.find(change.communityId(), change.id())
                    .map(json::writeValueAsString)
                    .orElse("");
        }

        @Override
        public void apply(OrderWithdrawn change, Entry entry) {
            database.sql("update bank_order set withdrawn = 1 where id = ?")
                    .param(change.id())
                    .update();
        }
    }

    /** Marks single amounts as refused. */
    @Component
    record Refused(JdbcClient database, Orders orders, JsonMapper json) implements Projection<AmountsRefused> {

        @Override
        public String kind() {
            return "money.amounts_refused";
        }

        @Override
        public Class<AmountsRefused> type() {
            return AmountsRefused.class;
        }

        /** Why an account could not be debited is nobody else's business. */
        @Override
        public boolean isAboutOneHousehold() {
            return true;
        }

        @Override
        public String before(AmountsRefused change) {
            return orders.find(change.communityId(), change.id())
                    .map(json::writeValueAsString)
                    .orElse("");
        }

        @Override
        public void apply(AmountsRefused change, Entry entry) {
            change.amounts()
                    .forEach(each -> database.sql(
                                    "update bank_order_item set refused = ? where bank_order = ? and document = ?")
                            .params(each.reason(), change.id(), each.document())
                            .update());
        }
    }
}
