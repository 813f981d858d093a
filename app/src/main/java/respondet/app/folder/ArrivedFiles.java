package respondet.app.folder;

import java.nio.file.Path;
import java.util.List;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.reading.Readings;
import respondet.metering.MeterData;

/** Meter files that arrived together, each read. */
public final class ArrivedFiles {

    private final ReadingBasis basis;
    private final List<One> all;

    ArrivedFiles(ReadingBasis basis, List<One> all) {
        this.basis = basis;
        this.all = List.copyOf(all);
    }

    /** One of them. */
    public static final class One {

        private final Path path;
        private final FileDeclarations.Declaration declared;
        private final Checked<MeterData> read;

        One(Path path, FileDeclarations.Declaration declared, Checked<MeterData> read) {
            this.path = path;
            this.declared = declared;
            this.read = read;
        }

        public Path path() {
            return path;
        }

        public Checked<MeterData> read() {
            return read;
        }

        public String name() {
            return String.valueOf(path.getFileName());
        }
    }

    public List<One> all() {
        return all;
    }

    /** Some of them, as if the others had not arrived. */
    public ArrivedFiles only(List<One> some) {
        return new ArrivedFiles(basis, some);
    }

    /** In the light of what they were read. */
    ReadingRules rules() {
        return basis.rules(all.stream()
                .map(one -> new ReadingBasis.File(one.name(), one.declared))
                .toList());
    }

    /** Contradictions between files of equal rank. */
    public List<Problem> conflicts() {
        return data().conflicts();
    }

    /** What the readable ones say together. */
    public Readings readings() {
        return data().merged();
    }

    private DeliveredData data() {
        var data = new DeliveredData();
        all.forEach(one -> one.read().found().ifPresent(found -> data.add(one.name(), found)));
        return data;
    }
}
