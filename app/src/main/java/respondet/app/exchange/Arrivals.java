package respondet.app.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import respondet.app.community.Communities;
import respondet.app.reading.LakeMending;
import respondet.metering.lake.Durable;

/**
 * Lets a community arrive: its files are in their places before the journal says so, and are taken away again where it
 * does not come to say so. One at a time.
 */
@Component
class Arrivals {

    private final ExchangeFiles files;
    private final Communities communities;
    private final LakeMending lake;
    private final TransactionTemplate transaction;

    Arrivals(ExchangeFiles files, Communities communities, LakeMending lake, PlatformTransactionManager transactions) {
        this.files = files;
        this.communities = communities;
        this.lake = lake;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What comes in.
     *
     * @param folder the community's folder
     * @param results one folder for each final run, named by it
     */
    record Coming(String community, Path folder, List<Path> results) {}

    synchronized void arrive(Coming coming, Runnable journal) throws IOException, BadArchive {
        var id = coming.community();
        requireFree(coming);
        Files.write(
                coming.folder().resolve(ExchangeFiles.MARK),
                coming.results().stream()
                        .map(each -> each.getFileName().toString())
                        .toList());
        boolean arrived = false;
        try {
            Durable.folder(files.community(id).resolveSibling("."));
            Durable.move(coming.folder(), files.community(id));
            for (var result : coming.results()) {
                var target = files.result(result.getFileName().toString());
                Durable.folder(target.resolveSibling("."));
                Durable.move(result, target);
            }
            transaction.executeWithoutResult(_ -> journal.run());
            arrived = true;
        } catch (Unfit e) {
            throw e.archive();
        } catch (DataIntegrityViolationException e) {
            throw BadArchive.of("exchange.bad.known", id);
        } finally {
            if (!arrived) {
                files.undo(id);
            }
        }
        lake.mend(id);
        Files.deleteIfExists(files.community(id).resolve(ExchangeFiles.MARK));
    }

    private void requireFree(Coming coming) throws IOException, BadArchive {
        if (communities.find(coming.community()).isPresent()) {
            throw BadArchive.of("exchange.taken", coming.community());
        }
        files.undo(coming.community());
        if (!ExchangeFiles.clear(files.community(coming.community()))) {
            throw BadArchive.of("exchange.in-the-way", coming.community());
        }
        for (var result : coming.results()) {
            if (Files.exists(files.result(result.getFileName().toString()))) {
                throw BadArchive.of("exchange.bad.known", coming.community());
            }
        }
    }
}
