package respondet.app.operator;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.springframework.stereotype.Component;
import respondet.app.page.NotFound;
import respondet.app.run.RunRow;
import respondet.app.run.RunSources;
import respondet.app.run.RunState;
import respondet.app.run.Runs;
import respondet.app.text.Texts;
import respondet.core.community.Community;

/** Finished comparisons with final runs, for letters to operators. */
@Component
public class Disputes {

    private static final int LARGEST = 20;

    private static final Comparator<DifferenceFile.Line> BY_SIZE = Comparator.<DifferenceFile.Line>comparingLong(
                    line -> Math.abs(line.wattHours()))
            .thenComparing(Comparator.comparing(DifferenceFile.Line::start)
                    .thenComparing(DifferenceFile.Line::told)
                    .reversed());

    private final Runs runs;
    private final RunSources sources;
    private final OperatorAllocations allocations;
    private final Comparisons comparisons;

    Disputes(Runs runs, RunSources sources, OperatorAllocations allocations, Comparisons comparisons) {
        this.runs = runs;
        this.sources = sources;
        this.allocations = allocations;
        this.comparisons = comparisons;
    }

    /** An operator's allocation beside a final run. */
    public record Candidate(RunRow run, Taken taken) {}

    /** All of a community, the latest month first. */
    public List<Candidate> of(String community) {
        return runs.of(community).stream()
                .filter(run -> run.state() == RunState.FINAL)
                .flatMap(run -> allocations.of(community, run.id()).stream().map(taken -> new Candidate(run, taken)))
                .toList();
    }

    /** Nothing where the run is not final or the comparison not finished, or where nothing could be compared. */
    public Optional<Dispute> find(Candidate candidate, Texts texts) throws IOException {
        var comparison = comparisons.of(candidate.run(), candidate.taken()).filter(Comparison::compared);
        if (candidate.run().state() != RunState.FINAL || comparison.isEmpty()) {
            return Optional.empty();
        }
        var agreed = sources.community(candidate.run()).found().orElseThrow(NotFound::new);
        return Optional.of(dispute(candidate, agreed, new DifferenceWords(texts, agreed.zone(), comparison.get())));
    }

    private Dispute dispute(Candidate candidate, Community agreed, DifferenceWords words) throws IOException {
        var file = comparisons.differences(candidate.taken());
        return new Dispute(
                candidate.run(),
                candidate.taken(),
                candidate.taken().files(),
                words.facts(),
                words.reasons(),
                words.figures(),
                words.points(),
                largest(file).stream().map(words::line).toList(),
                new Dispute.Annex(
                        DifferenceCsv.name(candidate.run()),
                        digest(DifferenceCsv.of(words, agreed), file),
                        words.comparison().differences()));
    }

    private static List<DifferenceFile.Line> largest(DifferenceFile file) throws IOException {
        var queue = new PriorityQueue<>(BY_SIZE);
        file.each(_ -> true, line -> {
            queue.add(line);
            if (queue.size() > LARGEST) {
                queue.remove();
            }
        });
        return queue.stream().sorted(BY_SIZE.reversed()).toList();
    }

    private static String digest(DifferenceCsv csv, DifferenceFile file) throws IOException {
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            csv.write(file, out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
