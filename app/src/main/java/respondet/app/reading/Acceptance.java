package respondet.app.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import respondet.app.folder.ArrivedFiles;
import respondet.app.journal.Journal;
import respondet.app.page.Overtaken;
import respondet.core.community.Community;
import respondet.metering.lake.Durable;
import respondet.metering.lake.LakeDelivery;

/**
 * Lets a delivery count. Its files are in the community's folder and in the lake before the journal says so; what was
 * interrupted before that is taken back, and the delivery waits as before.
 */
@Service
class Acceptance {

    private final ReadDeliveries read;
    private final StagedDeliveries staged;
    private final Deliveries deliveries;
    private final ReadingFiles files;
    private final TakeBack takeBack;
    private final Instants instants;
    private final Journal journal;
    private final Turns turns;
    private final TransactionTemplate transaction;

    Acceptance(
            ReadDeliveries read,
            StagedDeliveries staged,
            Deliveries deliveries,
            ReadingFiles files,
            TakeBack takeBack,
            Instants instants,
            Journal journal,
            Turns turns,
            PlatformTransactionManager transactions) {
        this.read = read;
        this.staged = staged;
        this.deliveries = deliveries;
        this.files = files;
        this.takeBack = takeBack;
        this.instants = instants;
        this.journal = journal;
        this.turns = turns;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One delivery of a community at a time; empty where none of the files can be accepted. */
    Optional<Delivery> accept(Staged waiting, String account) throws IOException {
        synchronized (turns.of(waiting.community())) {
            if (staged.find(waiting.community(), waiting.id()).isEmpty()) {
                throw new Overtaken();
            }
            var community = read.community(waiting.community());
            var arrived = read.read(community, ReadingFiles.in(files.staged(waiting.id())));
            if (!new PreviewFiles(community).of(arrived).isAcceptable()) {
                return Optional.empty();
            }
            take(waiting, community, arrived, account);
            return deliveries.find(waiting.community(), waiting.id());
        }
    }

    private void take(Staged waiting, Community community, ArrivedFiles arrived, String account) throws IOException {
        var arrival = Arrival.of(waiting, instants.next(community.id()));
        staged.headFor(arrival.id(), arrival.folder());
        try {
            var figures = new PreviewFiles(community);
            var ready = figures.ready(arrived);
            var change = arrival.change(community.id(), ready, figures, read.finest(community.id()));
            var lake = LakeNotes.write(files.lake(community.id()), arrival.id(), ready, community.zone());
            gather(ready, files.arriving(arrival.id()));
            transaction.executeWithoutResult(_ -> commit(change, lake, account));
        } catch (IOException | RuntimeException e) {
            undo(new StagedDeliveries.Interrupted(arrival.id(), community.id(), arrival.folder()), e);
            throw e;
        }
        ReadingFiles.delete(files.staged(arrival.id()));
    }

    /** What cannot be undone now, because the disk is full for example, is undone at the next start. */
    private void undo(StagedDeliveries.Interrupted interrupted, Exception reason) {
        try {
            takeBack.undo(interrupted);
        } catch (IOException | RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    /** A second name for each file where the disk knows that, else a copy; what waits stays whole until the end. */
    private static void gather(ArrivedFiles ready, Path folder) throws IOException {
        ReadingFiles.delete(folder);
        Durable.folder(folder);
        for (var one : ready.all()) {
            var target = folder.resolve(one.name());
            try {
                Files.createLink(target, one.path());
            } catch (IOException | UnsupportedOperationException _) {
                Files.copy(one.path(), target);
                Durable.force(target);
            }
        }
        Durable.forceFolder(folder);
    }

    private void commit(DeliveryAccepted change, LakeDelivery lake, String account) {
        var community = change.community().orElseThrow();
        if (!staged.remove(community, change.delivery())) {
            throw new Overtaken();
        }
        journal.write(change, account);
        try {
            var target = files.delivery(community, change.folder());
            Durable.folder(files.delivery(community, ""));
            Durable.move(files.arriving(change.delivery()), target);
            files.lake(community).add(lake);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
