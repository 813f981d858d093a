package respondet.app.run;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.app.api.Remark;
import respondet.app.settlement.ExactJson;
import respondet.app.text.Texts;
import respondet.core.problem.Problem;

/**
 * A settlement run, for programs.
 *
 * @param version of the agreement that it uses
 * @param knownAt nothing that became known later is used
 * @param corrects the final run that it corrects
 * @param done steps done, of {@code steps}
 * @param newer what became known after a draft was asked for: its agreement, readings
 * @param failure why it came to no end that was nobody's fault
 */
record RunInfo(
        String id,
        YearMonth month,
        RunState state,
        long version,
        Instant knownAt,
        Optional<String> corrects,
        String reason,
        int done,
        int steps,
        List<String> newer,
        Optional<RunFailure> failure,
        List<Remark> problems) {

    static RunInfo of(RunRow run, List<String> newer, Texts texts) {
        var failure = RunFailure.of(run.problems());
        var problems = failure.isPresent() || run.problems().isEmpty()
                ? new Problem[0]
                : ExactJson.MAPPER.readValue(run.problems(), Problem[].class);
        return new RunInfo(
                run.id(),
                run.month(),
                run.state(),
                run.version(),
                run.knownAt(),
                run.corrects(),
                run.reason(),
                run.done(),
                run.steps(),
                newer.stream()
                        .map(key -> key.substring(key.lastIndexOf('.') + 1))
                        .toList(),
                failure,
                Stream.of(problems).map(each -> Remark.of(each, texts)).toList());
    }
}
