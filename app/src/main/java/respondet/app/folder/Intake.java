package respondet.app.folder;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import respondet.core.time.Resolution;

/** Takes in deliveries one after the other: from what is kept of them, else from their files. */
final class Intake {

    private final ReadingsFolder folder;
    private final FileDeclarations declared;
    private final CommunityFile.Reading community;
    private final KeptReadings kept;
    private int number;

    Intake(ReadingsFolder folder, FileDeclarations declared, CommunityFile.Reading community, KeptReadings kept) {
        this.folder = folder;
        this.declared = declared;
        this.community = community;
        this.kept = kept;
    }

    /** In the order in which they became known; a later one replaces what was known before. */
    void take(List<Delivery> deliveries, Consumer<Brought> taker) {
        int all = deliveries.stream().mapToInt(each -> each.files().size()).sum();
        var finest = Optional.<Resolution>empty();
        for (var delivery : deliveries) {
            if (!delivery.files().isEmpty()) {
                var brought = brought(delivery, all, finest.orElse(Resolution.HOUR));
                taker.accept(brought);
                finest = Stream.concat(finest.stream(), brought.outline().finest().stream())
                        .min(Resolution::compareTo);
            }
        }
    }

    /**
     * One delivery.
     *
     * @param known the shortest intervals known before; a later reading that stands alone is of their length
     */
    private Brought brought(Delivery delivery, int all, Resolution known) {
        var basis = new ReadingBasis(community.setting().zone(), known, folder.mappingHashes(), community.points());
        var found = kept.find(asked(delivery, basis));
        if (found.isPresent()) {
            number += delivery.files().size();
            folder.tell(new FolderProgress.Step(number, all, delivery.folder()));
            folder.note(found.get());
            return new Brought.Before(found.get());
        }
        return read(delivery, all, known);
    }

    private KeptReadings.Asked asked(Delivery delivery, ReadingBasis basis) {
        var files = delivery.files().stream()
                .map(file -> new ReadingBasis.File(file.lastName(), declared.of(file.name())))
                .toList();
        return new KeptReadings.Asked(
                delivery.name(), delivery.files().stream().map(FolderFile::path).toList(), basis.rules(files));
    }

    private Brought read(Delivery delivery, int all, Resolution known) {
        var batch = new DeliveredData();
        for (var file : delivery.files()) {
            folder.tell(new FolderProgress.Step(++number, all, file.name()));
            var declaration = declared.of(file.name());
            folder.read(file, declaration, community, known).ifPresent(data -> batch.add(file.name(), data));
        }
        folder.noteAll(batch.conflicts());
        return new Brought.Now(batch.merged());
    }
}
