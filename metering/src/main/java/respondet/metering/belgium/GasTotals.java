package respondet.metering.belgium;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.metering.MeteredValue;

/** Rows of gas in a file: they are counted and summed, so that the refusal can say what the file is. */
final class GasTotals {

    private long rows;
    private long kWhThousandths;
    private long cubicThousandths;
    private OptionalLong firstLine = OptionalLong.empty();

    void add(String volume, String unit, long line) {
        rows++;
        firstLine = firstLine.isPresent() ? firstLine : OptionalLong.of(line);
        long thousandths =
                MeteredValue.kWh(volume, ',').map(MeteredValue::wattHours).orElse(0L);
        if (unit.toLowerCase(Locale.ROOT).startsWith("m")) {
            cubicThousandths += thousandths;
        } else {
            kWhThousandths += thousandths;
        }
    }

    Optional<Problem> refusal() {
        if (firstLine.isEmpty()) {
            return Optional.empty();
        }
        var hint = Message.of("hint.gas_file")
                .with("rows", Value.of(rows))
                .with("kwh", Value.of(BigDecimal.valueOf(kWhThousandths, 3)))
                .with("cubic_metres", Value.of(BigDecimal.valueOf(cubicThousandths, 3)));
        return Optional.of(Problem.of(ProblemKind.BROKEN_STRUCTURE, hint).atLine(firstLine.getAsLong()));
    }
}
