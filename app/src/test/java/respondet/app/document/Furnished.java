package respondet.app.document;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import respondet.app.community.Agreements;
import respondet.app.journal.Journal;
import respondet.app.reading.FolderReadings;
import respondet.app.run.RunRow;
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
final class Furnished {

    static final YearMonth MAY = YearMonth.of(2025, 5);
    static final LocalDate ISSUED = LocalDate.of(2025, 6, 20);

    private Furnished() {}

    /** The run of May, final. */
    static RunRow settled(Installation installation, String sample) throws IOException {
        installation.found(sample);
        installation.bean(FolderReadings.class).enter(sample, "");
        var settling = installation.bean(Settling.class);
        settling.finalise(settling.settle(sample, MAY), "m");
        return installation.bean(Runs.class).counting(sample, MAY).orElseThrow();
    }

    /** The same with details of everybody. */
    static RunRow furnished(Installation installation, String sample) throws IOException {
        var run = settled(installation, sample);
        var community = installation.bean(Agreements.class).need(sample);
        know(installation, sample, "", VatStanding.TAXED);
        community.members().forEach(member -> know(
                installation,
                sample,
                member.id(),
                member.kind().isNaturalPerson() ? VatStanding.NOT_A_BUSINESS : VatStanding.TAXED));
        return run;
    }

    static void know(Installation installation, String community, String member, VatStanding standing) {
        var details = new TradeDetails(
                Ids.next(),
                community,
                member,
                LocalDate.of(2025, 1, 1),
                "Somebody " + member,
                new Address("Street 1", "Town", "1000", "BE"),
                Optional.of("BE0123456789").filter(_ -> standing == VatStanding.TAXED),
                standing,
                Optional.of("BE71096123456769"),
                Optional.empty());
        installation.bean(Journal.class).write(new DetailsRecorded(details), "m");
    }

    /** A batch of a run, brought to its end. */
    static BatchRow batch(Installation installation, RunRow run) {
        var batches = installation.bean(Batches.class);
        var id = batches.queue(
                new Batches.Wanted(run.community(), run.id(), ISSUED, "m", Language.FRENCH));
        installation.bean(BatchWorker.class).work(batches.find(run.community(), id).orElseThrow());
        return batches.find(run.community(), id).orElseThrow();
    }
}
