package respondet.app.operator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import respondet.app.api.Remark;
import respondet.app.recompute.FigureSum;
import respondet.app.text.Texts;
import respondet.metering.operator.Figure;

/**
 * An operator's allocation that is kept beside a run, for programs.
 *
 * @param account who brought it
 */
record OperatorInfo(String id, Instant received, String account, String format, List<TakenFile> files) {

    static OperatorInfo of(Taken taken) {
        return new OperatorInfo(taken.id(), taken.received(), taken.account(), taken.format(), taken.files());
    }

    /** How far a comparison is. */
    enum CompareState {
        WORKING,
        FAILED,
        DONE
    }

    /**
     * What came of comparing it with the run.
     *
     * @param result null until it is done
     */
    record ComparisonInfo(OperatorInfo allocation, CompareState state, Optional<ComparisonResult> result) {}

    /**
     * A finished comparison.
     *
     * @param compared whether there was anything to compare
     * @param values how many values were compared
     * @param untold values of ours that the operator does not tell
     * @param outside values of the operator outside the month
     * @param differences how many differ
     * @param silent points of which the operator tells nothing
     */
    record ComparisonResult(
            boolean compared,
            String resolution,
            long values,
            long untold,
            long outside,
            long differences,
            List<String> silent,
            List<ReasonInfo> reasons,
            List<SumInfo> sums,
            List<Remark> problems) {

        static ComparisonResult of(Comparison found, Texts texts) {
            return new ComparisonResult(
                    found.compared(),
                    found.resolution().iso(),
                    found.values(),
                    found.untold(),
                    found.outside(),
                    found.differences(),
                    found.silent(),
                    found.reasons().stream()
                            .map(each -> ReasonInfo.of(each, texts))
                            .toList(),
                    found.sums().stream().map(SumInfo::of).toList(),
                    found.problems().stream()
                            .map(each -> Remark.of(each, texts))
                            .toList());
        }
    }

    /** What explains differences first, how many, and what they sum to. */
    record ReasonInfo(String key, String text, long differences, long wattHours) {

        static ReasonInfo of(Comparison.Reason reason, Texts texts) {
            return new ReasonInfo(
                    reason.words().key(), texts.say(reason.words()), reason.differences(), reason.wattHours());
        }
    }

    /**
     * One figure of one point.
     *
     * @param day null for the whole month
     */
    record SumInfo(
            String point,
            Figure figure,
            YearMonth month,
            Optional<LocalDate> day,
            long intervals,
            long differing,
            long theirsWh,
            long oursWh) {

        static SumInfo of(FigureSum sum) {
            return new SumInfo(
                    sum.told().point(),
                    sum.told().figure(),
                    sum.month(),
                    sum.day(),
                    sum.intervals(),
                    sum.differing(),
                    sum.theirs(),
                    sum.ours());
        }
    }
}
