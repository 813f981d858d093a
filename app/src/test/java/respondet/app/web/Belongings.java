package respondet.app.web;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * What of the database belongs to one community, found from the schema alone: rows that name it, rows that refer to those,
 * and what its people own. A table that is added later is found as well.
 */
final class Belongings {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w.:-]{0,63}");

    private final JdbcClient database;
    private final String community;
    private final Map<String, List<Map<String, Object>>> all = new TreeMap<>();
    private final Map<String, List<Map<String, Object>>> own = new TreeMap<>();
    private final Map<String, Set<String>> keys = new TreeMap<>();
    private final Map<String, List<Reference>> references = new TreeMap<>();

    private record Reference(String column, String table, String target) {}

    private Belongings(ApplicationContext context, String community) throws MetaDataAccessException {
        this.database = context.getBean(JdbcClient.class);
        this.community = community;
        JdbcUtils.extractDatabaseMetaData(context.getBean(DataSource.class), metadata -> {
            read(metadata);
            return community;
        });
        find();
    }

    static Belongings of(ApplicationContext context, String community) {
        try {
            return new Belongings(context, community);
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(DatabaseMetaData metadata) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = metadata.getTables(null, null, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        names.removeIf(name -> name.startsWith("flyway") || name.startsWith("sqlite_"));
        for (var name : names) {
            all.put(name, database.sql("select * from " + name).query().listOfRows());
            keys.put(name, new HashSet<>());
            references.put(name, new ArrayList<>());
            try (var rows = metadata.getPrimaryKeys(null, null, name)) {
                while (rows.next()) {
                    keys.get(name).add(rows.getString("COLUMN_NAME"));
                }
            }
            try (var rows = metadata.getImportedKeys(null, null, name)) {
                while (rows.next()) {
                    references
                            .get(name)
                            .add(new Reference(
                                    rows.getString("FKCOLUMN_NAME"),
                                    rows.getString("PKTABLE_NAME"),
                                    Optional.ofNullable(rows.getString("PKCOLUMN_NAME"))
                                            .orElse("id")));
                }
            }
        }
    }

    private void find() {
        int before = -1;
        while (size() > before) {
            before = size();
            all.forEach((table, rows) -> own.put(
                    table, rows.stream().filter(row -> belongs(table, row)).toList()));
        }
    }

    private int size() {
        return own.values().stream().mapToInt(List::size).sum();
    }

    private boolean belongs(String table, Map<String, Object> row) {
        if (table.equals("community")) {
            return community.equals(row.get("id"));
        }
        if (row.containsKey("community")) {
            return community.equals(row.get("community"));
        }
        var accounts = values("role_grant", "account");
        if (table.equals("account")) {
            return accounts.contains(row.get("id"));
        }
        return row.containsKey("account") && accounts.contains(row.get("account"))
                || references.get(table).stream()
                        .anyMatch(each -> values(each.table(), each.target()).contains(row.get(each.column())));
    }

    private Set<Object> values(String table, String column) {
        return own.getOrDefault(table, List.of()).stream()
                .map(row -> row.get(column))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** All of it, to be compared with what it is later; where people are signed in is not part of it. */
    Map<String, List<String>> rows() {
        var told = new TreeMap<String, List<String>>();
        own.forEach((table, rows) -> told.put(
                table,
                rows.stream().map(row -> new TreeMap<>(row).toString()).sorted().toList()));
        told.remove("sign_in");
        return told;
    }

    /** What things are called by: the first and the last of each column that names things. */
    Set<String> identifiers() {
        var found = new TreeSet<String>();
        own.forEach((table, rows) -> rows.stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .forEach(column -> {
                    var names = new TreeSet<String>();
                    rows.forEach(row -> name(table, column, row.get(column)).ifPresent(names::add));
                    if (!names.isEmpty()) {
                        found.add(names.getFirst());
                        found.add(names.getLast());
                    }
                }));
        return found;
    }

    private Optional<String> name(String table, String column, Object value) {
        return Optional.ofNullable(value)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.equals(community))
                .filter(text -> IDENTIFIER.matcher(text).matches()
                        || keys.get(table).contains(column)
                                && NAME.matcher(text).matches());
    }
}
