package respondet.app.exchange;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import respondet.app.exchange.Difference.Kind;

/**
 * Whether communities are the same in two installations: the rows of their state, their files and their readings. Work in
 * progress, and accounts and roles of people, do not count.
 */
public record Sameness(Installed first, Installed second) {

    /** The communities that one of them has. */
    public List<String> communities() throws SQLException {
        var all = new TreeSet<>(first.communities());
        all.addAll(second.communities());
        return List.copyOf(all);
    }

    public List<Difference> of(String community) throws IOException, SQLException {
        var all = new ArrayList<>(RowDifferences.between(community, first.rows(community), second.rows(community)));
        var withheld = first.withheld(community).and(second.withheld(community));
        files(first.files(community), second.files(community)).stream()
                .map(each -> explained(each, withheld))
                .forEach(all::add);
        if (withheld.entries() > 0) {
            all.add(new Difference(Kind.ENTRIES_WITHHELD, community, Long.toString(withheld.entries())));
        }
        if (!first.deliveries(community).equals(second.deliveries(community))
                || !first.readings(community).equals(second.readings(community))) {
            all.add(new Difference(Kind.LAKE, community, ""));
        }
        return List.copyOf(all);
    }

    /** Files that only one has because an archive lacked them. */
    private static Difference explained(Difference difference, Withheld withheld) {
        boolean missing = difference.kind() == Kind.FILE_ONLY_FIRST || difference.kind() == Kind.FILE_ONLY_SECOND;
        return missing && withheld.names(History.FOLDER + difference.place())
                ? new Difference(Kind.FILE_WITHHELD, difference.place(), "")
                : difference;
    }

    private static List<Difference> files(SortedMap<String, String> one, SortedMap<String, String> other) {
        var all = new ArrayList<Difference>();
        var names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        for (var name : names) {
            if (!other.containsKey(name)) {
                all.add(new Difference(Kind.FILE_ONLY_FIRST, name, ""));
            } else if (!one.containsKey(name)) {
                all.add(new Difference(Kind.FILE_ONLY_SECOND, name, ""));
            } else if (!Objects.equals(one.get(name), other.get(name))) {
                all.add(new Difference(Kind.FILE_CHANGED, name, ""));
            }
        }
        return all;
    }
}
