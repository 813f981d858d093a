package respondet.app.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import respondet.app.community.AgreementChanged;
import respondet.app.community.CommunityFounded;
import respondet.app.document.DocumentsIssued;
import respondet.app.journal.Change;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import respondet.app.operator.OperatorTaken;
import respondet.app.privacy.MemberErased;
import respondet.app.reading.DeliveryAccepted;
import respondet.app.reading.ReadingsForgotten;
import respondet.app.run.RunFinalised;
import respondet.core.community.Community;
import respondet.metering.lake.Sha256;

/**
 * Goes through a history entry by entry: each is about this community alone, follows from those before, and the files
 * are those that it speaks of.
 */
final class HistoryCheck {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final int LONGEST_ACCOUNT = 64;

    private final Journal journal;
    private final Community community;
    private final Path folder;
    private final Instant latest;

    private Instant before = Instant.EPOCH;
    private long version;
    private String document = "";
    private final Set<String> deliveries = new HashSet<>();
    private final Set<String> runs = new HashSet<>();
    private final Set<String> results = new HashSet<>();
    private final Set<String> erased = new HashSet<>();
    private final Set<String> forgotten = new HashSet<>();
    private final SortedMap<String, String> lacking = new TreeMap<>();
    private final Set<String> withheld = new HashSet<>();

    HistoryCheck(Journal journal, Community community, Path folder, Instant now) {
        this.journal = journal;
        this.community = community;
        this.folder = folder;
        this.latest = now.plus(CLOCKS_DIFFER);
    }

    /**
     * The names of the folders of deliveries and of results that it speaks of.
     *
     * @param withheld those of the results in which something is held back
     */
    record Told(Set<String> deliveries, Set<String> results, Set<String> withheld) {}

    Told check(History history, Withheld held) throws IOException, BadArchive {
        lacking.putAll(held.documents());
        var entries = history.entries(community.id());
        for (var entry : entries) {
            if (journal.travels(entry.kind())) {
                switch (change(entry)) {
                    case MemberErased former -> erased.add(former.member());
                    case ReadingsForgotten past -> forgotten.addAll(past.files());
                    default -> {}
                }
            }
        }
        for (var entry : entries) {
            check(entry);
        }
        var agreed = Files.readAllBytes(folder.resolve("community.yaml"));
        if (!document.equals(new String(agreed, StandardCharsets.UTF_8))) {
            throw BadArchive.of("exchange.bad.altered", "community.yaml");
        }
        if (!lacking.isEmpty()) {
            throw BadArchive.of("exchange.bad.inconsistent", lacking.firstKey());
        }
        return new Told(deliveries, results, withheld);
    }

    private void check(Entry entry) throws IOException, BadArchive {
        if (!journal.travels(entry.kind())) {
            throw BadArchive.of("exchange.bad.kind", entry.number() + ": " + entry.kind());
        }
        var change = change(entry);
        if (!change.community().equals(Optional.of(community.id()))) {
            throw BadArchive.of("exchange.bad.foreign", Long.toString(entry.number()));
        }
        boolean first = entry.number() == 1;
        require(first == change instanceof CommunityFounded, entry);
        require(change.subject().equals(entry.subject()), entry);
        require(!entry.at().isBefore(before) && entry.at().isBefore(latest), entry);
        require(entry.account().length() <= LONGEST_ACCOUNT, entry);
        before = entry.at();
        switch (change) {
            case CommunityFounded founded -> require(isSame(founded), entry);
            case AgreementChanged agreed -> check(agreed, entry);
            case DeliveryAccepted delivery -> check(delivery, entry);
            case RunFinalised run -> check(run, entry);
            case OperatorTaken taken -> check(taken, entry);
            case DocumentsIssued issued -> check(issued, entry);
            default -> {}
        }
    }

    private Change change(Entry entry) throws BadArchive {
        try {
            return journal.change(entry);
        } catch (RuntimeException e) {
            throw BadArchive.of("exchange.bad.entry", Long.toString(entry.number()));
        }
    }

    private static void require(boolean good, Entry entry) throws BadArchive {
        if (!good) {
            throw BadArchive.of("exchange.bad.inconsistent", entry.number() + ": " + entry.kind());
        }
    }

    private boolean isSame(CommunityFounded founded) {
        return founded.territory().equals(community.territory())
                && founded.regime().equals(community.regime());
    }

    private void check(AgreementChanged agreed, Entry entry) throws BadArchive {
        require(agreed.version() == version + 1, entry);
        version = agreed.version();
        document = agreed.document();
    }

    private void check(DeliveryAccepted delivery, Entry entry) throws IOException, BadArchive {
        require(isIdentifier(delivery.delivery()) && isName(delivery.folder()), entry);
        require(deliveries.add(delivery.folder()), entry);
        var place = folder.resolve("readings").resolve(delivery.folder());
        for (var file : delivery.files()) {
            require(isName(file.name()) && !file.name().isEmpty(), entry);
            // what nobody may keep any longer is gone
            if (Files.exists(place.resolve(file.name()))
                    || !forgotten.contains(delivery.folder() + "/" + file.name())) {
                requireSame(place.resolve(file.name()), file.sha256());
            }
        }
    }

    private void check(RunFinalised run, Entry entry) throws IOException, BadArchive {
        require(isIdentifier(run.id()) && run.version() >= 1 && run.version() <= version, entry);
        require(run.corrects().map(runs::contains).orElse(true), entry);
        require(runs.add(run.id()), entry);
        results.add(run.id());
        requireSame(folder.resolve(History.RESULTS).resolve(run.id()).resolve("settlement.json"), run.digest());
    }

    private void check(OperatorTaken taken, Entry entry) throws IOException, BadArchive {
        require(isIdentifier(taken.run()) && isIdentifier(taken.id()), entry);
        results.add(OperatorFiles.folder(taken.run()));
        for (var file : taken.files()) {
            require(isName(file.name()) && !file.name().isEmpty(), entry);
            requireSame(folder.resolve(History.RESULTS).resolve(OperatorFiles.name(taken, file)), file.sha256());
        }
    }

    private void check(DocumentsIssued issued, Entry entry) throws IOException, BadArchive {
        require(isIdentifier(issued.batch()) && runs.contains(issued.run()), entry);
        require(results.add(issued.folder()), entry);
        for (var document : issued.documents()) {
            require(isName(document.number()) && !document.number().isEmpty(), entry);
            var name = History.RESULTS + issued.folder() + "/" + document.number();
            var file = folder.resolve(name + ".json");
            if (lacking.remove(name) != null) {
                // what is said to be held back is not there either
                require(!Files.exists(file), entry);
                withheld.add(issued.folder());
                continue;
            }
            // what nobody must keep of a former member may be gone
            if (Files.exists(file) || !erased.contains(document.member())) {
                requireSame(file, document.digest());
            }
        }
    }

    private void requireSame(Path file, String digest) throws IOException, BadArchive {
        var name = folder.relativize(file).toString().replace('\\', '/');
        if (!Files.isRegularFile(file)) {
            throw BadArchive.of("exchange.bad.missing", name);
        }
        if (!Sha256.of(file).equals(digest)) {
            throw BadArchive.of("exchange.bad.altered", name);
        }
    }

    private static boolean isIdentifier(String text) {
        return text.matches("[0-9a-f]{32}");
    }

    private static boolean isName(String text) {
        return !text.contains("/")
                && !text.contains("\\")
                && !text.equals("..")
                && !text.equals(".")
                && text.chars().noneMatch(Character::isISOControl);
    }
}
