package respondet.app.capital;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines that are to be added to a book together.
 *
 * @param before what stands there
 */
record ManyEntries(List<CapitalEntry> before, List<CapitalEntry> added) {

    /** By day; of one day, what is subscribed before what is paid, and that before what is repaid. */
    static List<CapitalEntry> inOrder(List<CapitalEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(CapitalEntry::day).thenComparing(CapitalEntry::kind))
                .toList();
    }

    /**
     * What speaks against lines, by their identifiers: each for itself, as one that is there already, and all of a member
     * together.
     */
    Map<String, String> problems(Function<CapitalEntry, Optional<String>> single) {
        var problems = new LinkedHashMap<String, String>();
        var seen = counting(before).stream().map(Happened::of).collect(Collectors.toCollection(HashSet::new));
        for (var entry : added) {
            single.apply(entry)
                    .or(() -> seen.add(Happened.of(entry)) ? Optional.empty() : Optional.of("capital.problem.twice"))
                    .ifPresent(key -> problems.put(entry.id(), key));
        }
        var good = added.stream().filter(entry -> !problems.containsKey(entry.id()));
        good.collect(Collectors.groupingBy(CapitalEntry::member))
                .forEach((member, lines) -> together(member, inOrder(lines), problems));
        return problems;
    }

    /** A list that is brought once more says the same again. */
    private record Happened(String member, CapitalKind kind, String day, long shares, long amount) {

        static Happened of(CapitalEntry entry) {
            return new Happened(entry.member(), entry.kind(), entry.day().toString(), entry.shares(), entry.amount());
        }
    }

    /** Neither what was taken back nor what took it back. */
    private static List<CapitalEntry> counting(List<CapitalEntry> entries) {
        Set<String> reversed =
                entries.stream().flatMap(entry -> entry.reverses().stream()).collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.reverses().isEmpty() && !reversed.contains(entry.id()))
                .toList();
    }

    /** Where the whole cannot be, the lines are told with which it could not any longer. */
    private void together(String member, List<CapitalEntry> lines, Map<String, String> problems) {
        var own = before.stream().filter(entry -> entry.member().equals(member)).toList();
        var currency = lines.getFirst().currency();
        var all = Stream.concat(own.stream(), lines.stream()).toList();
        if (CapitalBook.of(all).impossible(member, currency).isEmpty()) {
            return;
        }
        var book = new ArrayList<>(own);
        for (var line : lines) {
            var problem = CapitalBook.of(book).with(line).impossible(member, currency);
            problem.ifPresent(key -> problems.put(line.id(), key));
            if (problem.isEmpty()) {
                book.add(line);
            }
        }
    }
}
