package respondet.app.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import respondet.billing.invoice.DocumentType;

/** What was issued, in the order of issue. */
@Repository
public class Documents {

    private static final String ORDER = " order by issued_day, series, serial";

    private final JdbcClient database;

    Documents(JdbcClient database) {
        this.database = database;
    }

    public List<IssuedDocument> of(String community) {
        return withLines(database.sql("select * from issued_document where community = ?" + ORDER)
                .param(community));
    }

    public List<IssuedDocument> of(String community, YearMonth month) {
        return withLines(database.sql("select * from issued_document where community = ? and month = ?" + ORDER)
                .params(community, month.toString()));
    }

    public List<IssuedDocument> ofMember(String community, String member) {
        return withLines(database.sql("select * from issued_document where community = ? and member = ?" + ORDER)
                .params(community, member));
    }

    public Optional<IssuedDocument> find(String community, String number) {
        return withLines(database.sql("select * from issued_document where community = ? and number = ?")
                        .params(community, number))
                .stream()
                .findFirst();
    }

    /** The last day that documents of a community bear. */
    Optional<LocalDate> lastDay(String community) {
        return database.sql("select max(issued_day) from issued_document where community = ?")
                .param(community)
                .query((row, _) -> Optional.ofNullable(row.getString(1)).map(LocalDate::parse))
                .single();
    }

    /** The last number that each series of a community gave out. */
    Map<String, Long> serials(String community) {
        var last = new HashMap<String, Long>();
        database.sql("select series, max(serial) as last from issued_document where community = ? group by series")
                .param(community)
                .query(row -> {
                    last.put(row.getString("series"), row.getLong("last"));
                });
        return last;
    }

    private List<IssuedDocument> withLines(JdbcClient.StatementSpec statement) {
        var heads = statement.query(Documents::head).list();
        if (heads.isEmpty()) {
            return heads;
        }
        var lines = lines(heads.getFirst().community());
        return heads.stream()
                .map(head -> with(head, lines.getOrDefault(head.number(), List.of())))
                .toList();
    }

    private record Placed(String number, IssuedLine line) {}

    private Map<String, List<IssuedLine>> lines(String community) {
        return database
                .sql("select * from document_line where community = ? order by number, position")
                .param(community)
                .query((row, _) -> new Placed(
                        row.getString("number"),
                        new IssuedLine(
                                row.getString("item"),
                                row.getString("plant"),
                                row.getLong("watt_hours"),
                                row.getLong("net"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Placed::number, Collectors.mapping(Placed::line, Collectors.toList())));
    }

    private static IssuedDocument with(IssuedDocument head, List<IssuedLine> lines) {
        return new IssuedDocument(
                head.community(),
                head.number(),
                head.series(),
                head.serial(),
                head.batch(),
                head.run(),
                head.month(),
                head.member(),
                head.kind(),
                head.type(),
                head.issued(),
                head.due(),
                head.net(),
                head.tax(),
                head.currency(),
                head.payment(),
                head.corrects(),
                head.digest(),
                lines);
    }

    private static IssuedDocument head(ResultSet row, int number) throws SQLException {
        return new IssuedDocument(
                row.getString("community"),
                row.getString("number"),
                row.getString("series"),
                row.getLong("serial"),
                row.getString("batch"),
                row.getString("run"),
                YearMonth.parse(row.getString("month")),
                row.getString("member"),
                DocumentKind.of(row.getString("kind")),
                DocumentType.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
                LocalDate.parse(row.getString("issued_day")),
                LocalDate.parse(row.getString("due_day")),
                row.getLong("net"),
                row.getLong("tax"),
                Currency.getInstance(row.getString("currency")),
                row.getString("payment"),
                Optional.ofNullable(row.getString("corrects")),
                row.getString("digest"),
                List.of());
    }
}
