package respondet.app.folder;

import java.nio.file.Path;
import java.util.List;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.reading.Readings;
import respondet.metering.MeterData;

/** Meter files that arrived together, each read. */
public record ArrivedFiles(List<One> all) {

    public ArrivedFiles {
        all = List.copyOf(all);
    }

    /** One of them. */
    public record One(Path path, Checked<MeterData> read) {

        public String name() {
            return String.valueOf(path.getFileName());
        }
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
