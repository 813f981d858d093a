package respondet.app.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.assembly.Resolutions;
import respondet.app.capital.Capital;
import respondet.app.capital.CapitalEntries;
import respondet.app.capital.CapitalEntry;
import respondet.app.capital.CapitalKind;
import respondet.app.consent.ConsentKind;
import respondet.app.consent.ConsentOrigin;
import respondet.app.consent.Consenting;
import respondet.app.store.Ids;
import respondet.core.quantity.Share;

/** Invented shares, consents and a solidarity share of the Polish sample. */
@Component
class SampleMembers {

    static final String COMMUNITY = "malopolska";

    private static final String NOBODY = "";
    private static final String RESOLUTION = "Uchwała 2/2025 (przykład)";
    private static final LocalDate SUBSCRIBED = LocalDate.of(2025, 1, 15);
    private static final LocalDate AGREED = LocalDate.of(2025, 2, 10);
    private static final LocalDate FROM = LocalDate.of(2025, 5, 1);

    /** A share is worth 100 PLN. */
    private static final long NOMINAL = 10_000;

    private static final List<String> HOMES = List.of("home01", "home03", "home04", "home05", "home10");

    private final Capital capital;
    private final CapitalEntries entries;
    private final Consenting consenting;
    private final Resolutions resolutions;

    SampleMembers(Capital capital, CapitalEntries entries, Consenting consenting, Resolutions resolutions) {
        this.capital = capital;
        this.entries = entries;
        this.consenting = consenting;
        this.resolutions = resolutions;
    }

    /** All of it or nothing; what is there already stays as it is. */
    @Transactional
    public void fill() {
        if (!entries.of(COMMUNITY).isEmpty()) {
            return;
        }
        for (var home : HOMES) {
            add(home, CapitalKind.SUBSCRIBED, SUBSCRIBED, 5, 5 * NOMINAL);
            add(home, CapitalKind.PAID, SUBSCRIBED.plusDays(14), 0, 5 * NOMINAL);
        }
        add("school", CapitalKind.SUBSCRIBED, SUBSCRIBED, 50, 50 * NOMINAL);
        add("school", CapitalKind.PAID, SUBSCRIBED.plusDays(30), 0, 30 * NOMINAL);
        add("home10", CapitalKind.REPAID, LocalDate.of(2025, 10, 1), 5, 5 * NOMINAL);
        agree("home05");
        require(resolutions.record(new Resolutions.Decision(COMMUNITY, FROM, Share.of("0.03"), RESOLUTION), NOBODY));
    }

    private void add(String member, CapitalKind kind, LocalDate day, long shares, long amount) {
        require(capital.record(
                new CapitalEntry(
                        Ids.next(), COMMUNITY, member, kind, day, shares, amount, "PLN", RESOLUTION, Optional.empty()),
                NOBODY));
    }

    private void agree(String member) {
        var giver = new Consenting.Giver(COMMUNITY, member, NOBODY, "pl", ConsentOrigin.PAPER);
        require(consenting.give(giver, ConsentKind.VULNERABLE, AGREED));
        require(consenting.give(giver, ConsentKind.STATEMENTS, AGREED));
        require(consenting.recordVulnerable(COMMUNITY, member, AGREED, NOBODY));
    }

    private static void require(Optional<String> problem) {
        problem.ifPresent(key -> {
            throw new IllegalStateException("The sample is refused: " + key + ".");
        });
    }
}
