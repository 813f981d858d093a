package respondet.app.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.billing.invoice.Address;
import respondet.billing.sepa.Mandate;

/** A reference is one member's and is never used again. */
class MandateReferencesTest {

    private static final String HOME = "namur";
    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);

    private static TradeDetails details(String member, Optional<String> reference, LocalDate signed) {
        return new TradeDetails(
                Ids.next(),
                HOME,
                member,
                signed,
                member,
                new Address("Rue Basse 1", "Namur", "5000", "BE"),
                Optional.empty(),
                VatStanding.NOT_A_BUSINESS,
                Optional.of("BE71096123456769"),
                reference.map(each -> new Mandate(each, signed)));
    }

    private static TradeDetails details(String member, String reference) {
        return details(member, Optional.of(reference), DAY);
    }

    @OnEachDatabase
    void proposesWhatNobodyEverBore(Installation installation) throws IOException {
        installation.found(HOME);
        var references = installation.bean(MandateReferences.class);
        var recording = installation.bean(DetailsRecording.class);
        assertThat(references.propose(HOME, "home-2-b", Optional.empty())).isEqualTo("M-home-2-b");
        recording.record(details("home_2_b", "m-HOME-2-b"), "m");
        recording.record(details("c", "M-home-2-b-2"), "m");
        assertThat(references.propose(HOME, "home-2-b", Optional.empty())).isEqualTo("M-home-2-b-3");
        // a mandate that ended is not begun again under its reference
        recording.record(details("d", "M-d"), "m");
        var ended = details("d", Optional.empty(), DAY.plusYears(1));
        recording.record(ended, "m");
        assertThat(references.propose(HOME, "d", Optional.of(ended))).isEqualTo("M-d-2");
        assertThat(references.propose(HOME, "d", Optional.of(details("d", "M-d"))))
                .isEqualTo("M-d");
        assertThat(references.propose(HOME, "home 2/b", Optional.empty())).matches("M-home-2-b-[0-9a-f]{8}");
        var longest = "x".repeat(64);
        recording.record(details("e", references.propose(HOME, longest, Optional.empty())), "m");
        assertThat(references.propose(HOME, longest, Optional.empty())).matches("M-x{15}-[0-9a-f]{8}-2");
        assertThat(references.propose(HOME, "home.1", Optional.empty()))
                .isNotEqualTo(references.propose(HOME, "home_1", Optional.empty()));
        assertThat(references.propose("turin", "d", Optional.empty())).isEqualTo("M-d");
    }

    @OnEachDatabase
    void refusesWhatAnotherBore(Installation installation) throws IOException {
        installation.found(HOME);
        var recording = installation.bean(DetailsRecording.class);
        assertThat(recording.record(details("a", "M-1"), "m")).isEmpty();
        assertThat(recording.record(details("a", Optional.empty(), DAY.plusYears(1)), "m"))
                .isEmpty();
        assertThat(recording.record(details("b", "m-1"), "m")).contains("trade.problem.mandate_taken");
        assertThat(installation.bean(Details.class).of(HOME, "b")).isEmpty();
        assertThat(recording.record(details("a", Optional.of("M-1"), DAY.plusDays(1)), "m"))
                .as("the day was typed wrong")
                .isEmpty();
        // two that were taken in as one stay as they are
        installation.bean(Journal.class).write(new DetailsRecorded(details("b", "M-1")), "m");
        assertThat(recording.record(details("b", "M-1"), "m")).isEmpty();
    }
}
