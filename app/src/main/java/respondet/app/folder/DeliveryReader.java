package respondet.app.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Community;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.time.Resolution;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.MeterFiles;
import respondet.metering.ReadContext;

/** Reads meter files one delivery at a time, just as a settlement reads those that lie in the community's folder. */
public final class DeliveryReader {

    private final Community community;
    private final Path folder;
    private final MeterFiles formats;
    private final List<String> mappings;
    private final List<Delivery> deliveries;
    private final FileDeclarations declared;
    private final Map<String, String> points;

    private DeliveryReader(Path folder, Community community) {
        var source = new ReadingsFolder(
                new FolderListing(folder, new ArrayList<>()), new ArrayList<>(), new ArrayList<>(), _ -> {});
        this.folder = folder;
        this.community = community;
        this.formats = source.formats();
        this.mappings = source.mappingHashes();
        this.deliveries = source.deliveries();
        this.declared = source.declarations(deliveries);
        this.points = community.points().stream()
                .collect(Collectors.toMap(AccountingPoint::marketId, AccountingPoint::id, (one, _) -> one));
    }

    /** For deliveries to the community of this folder. */
    public static DeliveryReader of(Path folder, Community community) throws IOException {
        return new DeliveryReader(folder.toRealPath(), community);
    }

    /**
     * A delivery that lies in the folder.
     *
     * @param name of its folder below {@code readings}; empty for the files that count as always known
     */
    public record InFolder(String name, Optional<Instant> received, List<Path> files) {}

    /** What lies in the folder, in the order in which it became known. */
    public List<InFolder> inFolder() {
        return deliveries.stream()
                .map(each -> new InFolder(
                        each.name(),
                        each.received(),
                        each.files().stream().map(FolderFile::path).toList()))
                .toList();
    }

    /**
     * Reads files that arrived together, wherever they lie.
     *
     * @param known the shortest intervals known before; a reading that stands alone is of their length
     */
    public ArrivedFiles read(List<Path> files, Resolution known) {
        var basis = new ReadingBasis(community.zone(), known, mappings, points);
        return new ArrivedFiles(
                basis,
                files.stream()
                        .map(file -> new ArrivedFiles.One(file, declaration(file), read(file, known)))
                        .toList());
    }

    private FileDeclarations.Declaration declaration(Path file) {
        boolean isInside = file.startsWith(folder);
        return declared.of(
                isInside ? folder.relativize(file).toString().replace('\\', '/') : String.valueOf(file.getFileName()));
    }

    private Checked<MeterData> read(Path file, Resolution known) {
        var name = String.valueOf(file.getFileName());
        var declaration = declaration(file);
        var context = new ReadContext(community.zone(), points, declaration.own(), declaration.kind()).addingTo(known);
        try {
            return formats.read(MeterFile.of(file), context);
        } catch (IOException e) {
            var hint = Message.of("folder.unreadable").with("text", Value.of(name));
            return Checked.refused(Problem.of(ProblemKind.FILE_UNREADABLE, hint).in(name));
        }
    }
}
