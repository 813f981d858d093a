package respondet.app.folder;

import java.util.List;
import java.util.Optional;
import respondet.app.settlement.ExactJson;
import respondet.core.problem.Problem;
import respondet.core.reading.Outline;

/**
 * What is to be known of files that were read once, besides their readings, so that they need not be read again.
 *
 * @param rules in the light of which they were read
 * @param outline what was read, without the values
 */
public record ReadingNotes(ReadingRules rules, List<OfFile> files, Outline outline) {

    public ReadingNotes {
        files = List.copyOf(files);
    }

    /** The remarks about one file. */
    public record OfFile(String name, List<Problem> problems) {

        public OfFile {
            problems = List.copyOf(problems);
        }
    }

    /** The notes about a delivery; none where its files contradict each other, because then they must be read to say so. */
    public static Optional<ReadingNotes> of(ArrivedFiles arrived) {
        if (!arrived.conflicts().isEmpty()) {
            return Optional.empty();
        }
        var files = arrived.all().stream()
                .map(one -> new OfFile(one.name(), one.read().problems()))
                .toList();
        return Optional.of(new ReadingNotes(arrived.rules(), files, Outline.of(arrived.readings())));
    }

    /**
     * Whether reading the files under these rules would give the same. More points change nothing where every row of
     * every file found its point without a remark.
     */
    public boolean holdUnder(ReadingRules now) {
        if (!rules.fingerprint().equals(now.fingerprint())) {
            return false;
        }
        boolean clean = files.stream().allMatch(file -> file.problems().isEmpty());
        return clean
                ? now.points().entrySet().containsAll(rules.points().entrySet())
                : now.points().equals(rules.points());
    }

    public String json() {
        return ExactJson.MAPPER.writeValueAsString(this);
    }

    public static ReadingNotes of(String json) {
        return ExactJson.MAPPER.readValue(json, ReadingNotes.class);
    }
}
