package respondet.app.money;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;
import tools.jackson.databind.json.JsonMapper;

/** How each community wants its books; kept as JSON, because nothing asks for a part of it. */
@Repository
class BookLayouts {

    private final JdbcClient database;
    private final JsonMapper json;

    BookLayouts(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    BookLayout of(String community) {
        return find(community)
                .map(text -> json.readValue(text, BookLayout.class))
                .orElseGet(() -> BookLayout.usual(community));
    }

    Optional<String> find(String community) {
        return database.sql("select layout from book_layout where community = ?")
                .param(community)
                .query((row, _) -> row.getString("layout"))
                .optional();
    }

    /** Puts the new one in the place of the old. */
    @Component
    record Arranged(JdbcClient database, BookLayouts layouts, JsonMapper json) implements Projection<BooksArranged> {

        @Override
        public String kind() {
            return "money.books_arranged";
        }

        @Override
        public Class<BooksArranged> type() {
            return BooksArranged.class;
        }

        @Override
        public String before(BooksArranged change) {
            return layouts.find(change.layout().community()).orElse("");
        }

        @Override
        public void apply(BooksArranged change, Entry entry) {
            database.sql("""
                    insert into book_layout (community, layout) values (?, ?)
                    on conflict (community) do update set layout = excluded.layout""")
                    .params(change.layout().community(), json.writeValueAsString(change.layout()))
                    .update();
        }
    }
}
