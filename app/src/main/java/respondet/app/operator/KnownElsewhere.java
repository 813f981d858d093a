package respondet.app.operator;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import respondet.app.community.AgreementVersion;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.folder.DeliveryReader;
import respondet.app.folder.FolderProgress;
import respondet.app.folder.OpenedFolder;
import respondet.app.recompute.OtherKnowledge;
import respondet.app.run.RunRow;
import respondet.app.run.RunSources;
import respondet.core.community.Community;

/** The agreements and deliveries that a run did not use: an operator may have used them. */
@Component
class KnownElsewhere {

    /** The nearest are the likeliest; each costs a reading of all files. */
    private static final int MOST = 6;

    private final RunSources sources;
    private final Communities communities;
    private final Agreements agreements;

    KnownElsewhere(RunSources sources, Communities communities, Agreements agreements) {
        this.sources = sources;
        this.communities = communities;
        this.agreements = agreements;
    }

    OtherKnowledge of(RunRow run, Community community) throws IOException {
        var versions = communities.versions(run.community()).stream()
                .filter(version -> version.version() != run.version())
                .sorted(Comparator.comparingLong(
                        (AgreementVersion version) -> Math.abs(version.version() - run.version())))
                .limit(MOST)
                .map(version -> new OtherKnowledge.Agreement(
                        version.version(),
                        () -> agreements.read(version, run.knownAt()).found()))
                .toList();
        var moments = moments(run, community).stream()
                .map(moment -> new OtherKnowledge.Moment(
                        moment,
                        () -> sources.open(run, moment, FolderProgress.SILENT)
                                .found()
                                .map(OpenedFolder::readings)))
                .toList();
        return new OtherKnowledge(versions, moments);
    }

    /** When something else was known than at the moment of the run. */
    private List<Instant> moments(RunRow run, Community community) throws IOException {
        var received = DeliveryReader.of(sources.folder(run), community).inFolder().stream()
                .flatMap(each -> each.received().stream())
                .distinct()
                .sorted()
                .toList();
        if (received.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<Instant>();
        all.add(received.getFirst().minusSeconds(1));
        all.addAll(received);
        var used = all.stream().filter(moment -> !moment.isAfter(run.knownAt())).reduce((_, later) -> later);
        return all.stream()
                .filter(moment -> !used.map(moment::equals).orElse(false))
                .sorted(Comparator.comparing((Instant moment) ->
                        Duration.between(moment, run.knownAt()).abs()))
                .limit(MOST)
                .toList();
    }
}
