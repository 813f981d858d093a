package respondet.app.capital;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;

/** The capital book, for programs. */
@ApiRoutes
class CapitalApi {

    private final CapitalEntries entries;

    CapitalApi(CapitalEntries entries) {
        this.entries = entries;
    }

    /**
     * A line of the book.
     *
     * @param amount minor units of the currency
     * @param reverses the line that was wrong
     */
    record CapitalLine(
            int number,
            String id,
            String member,
            CapitalKind kind,
            LocalDate day,
            long shares,
            long amount,
            String currency,
            String reason,
            Optional<String> reverses) {

        static CapitalLine of(int number, CapitalEntry entry) {
            return new CapitalLine(
                    number,
                    entry.id(),
                    entry.member(),
                    entry.kind(),
                    entry.day(),
                    entry.shares(),
                    entry.amount(),
                    entry.currency(),
                    entry.reason(),
                    entry.reverses());
        }
    }

    @GetMapping("/communities/{community}/capital")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Lists the lines of the capital book in the order in which they were recorded.")
    PageOf<CapitalLine> list(@PathVariable String community, @RequestParam Optional<String> member, Slice slice) {
        var lines = new ArrayList<CapitalLine>();
        for (var entry : entries.of(community)) {
            // lines are only ever added, so their numbers never change
            lines.add(CapitalLine.of(lines.size() + 1, entry));
        }
        var wanted = lines.stream()
                .filter(line -> member.map(line.member()::equals).orElse(true))
                .toList();
        return slice.of(wanted, Slice.Order.rising(line -> "%012d".formatted(line.number())), line -> line);
    }
}
