package respondet.app.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import respondet.app.api.Remark;
import respondet.app.text.Texts;

/**
 * Documents of a final run that are being made, for programs.
 *
 * @param issued the day that they bear
 * @param done documents made, of {@code steps}
 * @param failure in words, why it came to no end that was nobody's fault
 * @param problems what speaks against issuing them
 */
record BatchInfo(
        String id,
        YearMonth month,
        String run,
        BatchState state,
        LocalDate issued,
        int done,
        int steps,
        Optional<String> failure,
        List<Remark> problems) {

    static BatchInfo of(BatchRow batch, YearMonth month, Texts texts) {
        return new BatchInfo(
                batch.id(),
                month,
                batch.run(),
                batch.state(),
                batch.issued(),
                batch.done(),
                batch.steps(),
                DocumentWords.failure(batch.problems()).map(texts::say),
                DocumentWords.found(batch.problems()).stream()
                        .map(problem -> Remark.of(problem, texts))
                        .toList());
    }
}
