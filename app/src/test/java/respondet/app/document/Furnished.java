package respondet.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.journal.Journal;
import respondet.app.reading.FolderReadings;
import respondet.app.run.RunRow;
import respondet.app.run.RunState;
import respondet.app.run.Runs;
import respondet.app.run.Settling;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.text.Language;
import respondet.app.trade.DetailsRecorded;
import respondet.app.trade.TradeDetails;
import respondet.app.trade.VatStanding;
import respondet.billing.invoice.Address;

/** A sample community with a final month, whose members can be written to. */
public final class Furnished {

    public static final YearMonth MAY = YearMonth.of(2025, 5);
    public static final LocalDate ISSUED = LocalDate.of(2025, 6, 20);

    private Furnished() {}

    /** The run of May, final. */
    public static RunRow settled(Installation installation, String sample) throws IOException {
        installation.found(sample);
        installation.bean(FolderReadings.class).enter(sample, "");
        var settling = installation.bean(Settling.class);
        settling.finalise(settling.settle(sample, MAY), "m");
        return installation.bean(Runs.class).counting(sample, MAY).orElseThrow();
    }

    /** The same with details of everybody. */
    public static RunRow furnished(Installation installation, String sample) throws IOException {
        var run = settled(installation, sample);
        var community = installation.bean(Agreements.class).need(sample);
        know(installation, sample, "", VatStanding.TAXED);
        community
                .members()
                .forEach(member -> know(
                        installation,
                        sample,
                        member.id(),
                        member.kind().isNaturalPerson() ? VatStanding.NOT_A_BUSINESS : VatStanding.TAXED));
        return run;
    }

    public static void know(Installation installation, String community, String member, VatStanding standing) {
        know(installation, community, member, standing, LocalDate.of(2025, 1, 1));
    }

    /** What is known of somebody from a day on. */
    static void know(Installation installation, String community, String member, VatStanding standing, LocalDate from) {
        var details = new TradeDetails(
                Ids.next(),
                community,
                member,
                from,
                "Somebody " + member,
                new Address("Street 1", "Town", "1000", "BE"),
                Optional.of("BE0123456749").filter(_ -> standing == VatStanding.TAXED),
                standing,
                Optional.of("BE71096123456769"),
                Optional.empty());
        installation.bean(Journal.class).write(new DetailsRecorded(details), "m");
    }

    /** A batch of a run, brought to its end. */
    static BatchRow batch(Installation installation, RunRow run) {
        var batches = installation.bean(Batches.class);
        var id = batches.queue(new Batches.Wanted(run.community(), run.id(), ISSUED, "m", Language.FRENCH));
        installation
                .bean(BatchWorker.class)
                .work(batches.find(run.community(), id).orElseThrow());
        return batches.find(run.community(), id).orElseThrow();
    }

    /** The same month again after something else was agreed: what is final then. */
    public static RunRow corrected(Installation installation, String old, String now)
            throws IOException, InterruptedException {
        var version = installation.bean(Communities.class).agreement("namur").orElseThrow();
        var text = version.document().replace(old, now);
        assertThat(text).isNotEqualTo(version.document());
        var wording = new Agreements.Wording(text.getBytes(StandardCharsets.UTF_8), "Another price");
        assertThat(installation
                        .bean(Agreements.class)
                        .change("namur", version.version(), wording, "m")
                        .found())
                .isPresent();
        var settling = installation.bean(Settling.class);
        var runs = installation.bean(Runs.class);
        var id = settling.ask("namur", MAY, "Another price");
        while (runs.find("namur", id).orElseThrow().state() != RunState.DRAFT) {
            Thread.sleep(50);
        }
        settling.finalise(runs.find("namur", id).orElseThrow(), "m");
        return runs.find("namur", id).orElseThrow();
    }

    /** Issues all that a run asks for. */
    public static void issue(Installation installation, RunRow run) {
        assertThat(batch(installation, run).state()).isEqualTo(BatchState.ISSUED);
    }
}
