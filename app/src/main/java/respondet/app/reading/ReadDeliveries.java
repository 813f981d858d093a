package respondet.app.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.folder.ArrivedFiles;
import respondet.app.folder.DeliveryReader;
import respondet.app.page.NotFound;
import respondet.core.community.Community;
import respondet.core.time.Resolution;

/** Reads deliveries in the light of a community's agreement of today. */
@Service
class ReadDeliveries {

    /** Looking twice at the same files is common, reading a year of them slow. */
    private static final int REMEMBERED = 50;

    private final Agreements agreements;
    private final Communities communities;
    private final Deliveries deliveries;
    private final ReadingFiles files;
    private final Map<Seen, Preview> seen = new ConcurrentHashMap<>();

    ReadDeliveries(Agreements agreements, Communities communities, Deliveries deliveries, ReadingFiles files) {
        this.agreements = agreements;
        this.communities = communities;
        this.deliveries = deliveries;
        this.files = files;
    }

    /** A delivery keeps its name when it is accepted, but not the files that cannot be. */
    private record Seen(String delivery, long version, boolean accepted) {}

    void forget() {
        seen.clear();
    }

    Community community(String id) {
        return agreements.need(id);
    }

    /** The community, where its agreement can be read. */
    Optional<Community> find(String id) {
        return agreements.read(id).found();
    }

    DeliveryReader reader(Community community) throws IOException {
        return DeliveryReader.of(files.community(community.id()), community);
    }

    /** The files of a delivery that waits, as they are. */
    Preview preview(Staged waiting, List<Path> paths) throws IOException {
        return preview(waiting.community(), waiting.id(), false, paths)
                .with(file -> deliveries.receivedBefore(waiting.community(), file.sha256()));
    }

    /** The files of a delivery that was accepted, as they are. */
    Preview preview(Delivery accepted) throws IOException {
        return preview(accepted.community(), accepted.id(), true, paths(accepted));
    }

    private Preview preview(String community, String delivery, boolean accepted, List<Path> paths) throws IOException {
        var row = communities.find(community).orElseThrow(NotFound::new);
        var key = new Seen(delivery, row.version(), accepted);
        var known = seen.get(key);
        if (known != null) {
            return known;
        }
        var fresh = preview(community, paths);
        if (seen.size() >= REMEMBERED) {
            seen.clear();
        }
        seen.put(key, fresh);
        return fresh;
    }

    private Preview preview(String id, List<Path> paths) throws IOException {
        var community = community(id);
        return new PreviewFiles(community).of(read(community, paths));
    }

    ArrivedFiles read(Community community, List<Path> paths) throws IOException {
        return reader(community).read(paths, finest(community.id()));
    }

    /** The files of an accepted delivery, where they lie now. */
    List<Path> paths(Delivery delivery) throws IOException {
        return reader(community(delivery.community())).inFolder().stream()
                .filter(each -> each.name().equals(delivery.folder()))
                .flatMap(each -> each.files().stream())
                .toList();
    }

    Resolution finest(String community) {
        return deliveries.latest(community).map(Delivery::finest).orElse(Resolution.HOUR);
    }
}
