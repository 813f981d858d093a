package respondet.app.operator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import respondet.app.journal.Journal;
import respondet.app.reading.FileNames;
import respondet.app.run.RunRow;
import respondet.app.run.RunSources;
import respondet.app.store.Ids;
import respondet.core.problem.Checked;
import respondet.core.time.Resolution;
import respondet.metering.MeterFile;
import respondet.metering.lake.Durable;
import respondet.metering.operator.OperatorAllocation;
import respondet.metering.operator.OperatorContext;
import respondet.metering.operator.OperatorFiles;

/** Takes an operator's files in: all of them, whole and readable, or none. */
@Service
class Intake {

    private final OperatorFolder folder;
    private final RunSources sources;
    private final Journal journal;
    private final TransactionTemplate transaction;

    Intake(OperatorFolder folder, RunSources sources, Journal journal, PlatformTransactionManager transactions) {
        this.folder = folder;
        this.sources = sources;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A file that arrives. */
    interface Arriving {
        String name();

        InputStream open() throws IOException;
    }

    /** The identifier of what was kept, or why nothing was. */
    Checked<String> take(RunRow run, List<? extends Arriving> arriving, String account) throws IOException {
        var id = Ids.next();
        var part = folder.arriving(run.id(), id);
        try {
            var names = new FileNames();
            var files = new ArrayList<TakenFile>();
            for (var each : arriving) {
                files.add(write(each, part.resolve(names.next(each.name()))));
            }
            return read(run, part, files).map(told -> {
                var change = new OperatorTaken(id, run.community(), run.id(), told.format(), files);
                transaction.executeWithoutResult(_ -> keep(change, part, account));
                return id;
            });
        } finally {
            FileSystemUtils.deleteRecursively(part);
        }
    }

    /** What the files tell, as points of the run's community. */
    Checked<OperatorAllocation> read(RunRow run, Path place, List<TakenFile> files) throws IOException {
        var all = new ArrayList<MeterFile>();
        for (var file : files) {
            all.add(MeterFile.of(place.resolve(file.name())));
        }
        var community = sources.community(run);
        return community.flatMap(found -> new OperatorFiles(OperatorContext.of(found, Resolution.HOUR)).read(all));
    }

    private void keep(OperatorTaken change, Path part, String account) {
        journal.write(change, account);
        try {
            Durable.forceFolder(part);
            Durable.move(part, folder.of(change.run(), change.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TakenFile write(Arriving each, Path target) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(each.open(), digest)) {
            Files.copy(in, target);
        }
        Durable.force(target);
        var name = target.getFileName().toString();
        return new TakenFile(name, HexFormat.of().formatHex(digest.digest()), Files.size(target));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
