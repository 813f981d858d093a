package respondet.app.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is still to be documented of a month: what is due less what was issued, one document for each member and kind. */
final class Drafts {

    private Drafts() {}

    /** Who gets which kind of document. */
    private record Party(DocumentKind kind, String member) implements Comparable<Party> {

        @Override
        public int compareTo(Party other) {
            int first = kind.compareTo(other.kind);
            return first != 0 ? first : member.compareTo(other.member);
        }
    }

    /** In the order of kinds and members; nothing where all is documented. */
    static List<Draft> of(List<Due> due, List<IssuedDocument> issued) {
        var before = issued.stream().flatMap(each -> each.dues().stream()).map(Due::negate);
        var open = sum(Stream.concat(due.stream(), before));
        var byParty = open.stream()
                .filter(each -> !each.isNothing())
                .collect(Collectors.groupingBy(Drafts::party, TreeMap::new, Collectors.toList()));
        return byParty.entrySet().stream()
                .map(each -> draft(each.getKey(), each.getValue(), original(each.getKey(), issued)))
                .toList();
    }

    private static Party party(Due due) {
        return new Party(due.of().kind(), due.of().member());
    }

    private static Collection<Due> sum(Stream<Due> dues) {
        Map<Due.Of, Due> sums = new TreeMap<>(Due.Of.ORDER);
        dues.forEach(each -> sums.merge(each.of(), each, Due::plus));
        return sums.values();
    }

    private static Draft draft(Party party, List<Due> lines, Optional<IssuedDocument> original) {
        boolean lowers = lines.stream().mapToLong(Due::net).sum() < 0;
        return lowers
                ? new Draft(
                        party.kind(),
                        party.kind().lowering(),
                        party.member(),
                        lines.stream().map(Due::negate).toList(),
                        original)
                : new Draft(party.kind(), party.kind().raising(original.isEmpty()), party.member(), lines, original);
    }

    /** What every correction of a month names, however many there are. */
    private static Optional<IssuedDocument> original(Party party, List<IssuedDocument> issued) {
        return issued.stream()
                .filter(each -> each.kind() == party.kind() && each.member().equals(party.member()))
                .filter(each -> each.corrects().isEmpty())
                .findFirst();
    }
}
