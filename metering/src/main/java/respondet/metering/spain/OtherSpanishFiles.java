package respondet.metering.spain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.metering.Format;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.ReadContext;
import respondet.metering.TextLines;

/** Files of the Spanish market that are about plants' sales, not about points of a community: named, and refused. */
public final class OtherSpanishFiles implements Format {

    private record Kind(String name, Pattern row) {}

    private static final String CIL = "ES[0-9A-Z]{18,25};";
    private static final List<Kind> KINDS = List.of(
            new Kind("MEDIDAS", Pattern.compile(CIL + "\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d;[01];.*;[RE];?")),
            new Kind("MCILQH", Pattern.compile(CIL + "\\d{4};\\d\\d;\\d\\d;\\d\\d;(00|15|30|45);.*")),
            new Kind("MHCIL", Pattern.compile(CIL + "\\d{4};\\d\\d;\\d\\d;\\d\\d;.*;[RE];?")),
            new Kind("CORBAGEN", Pattern.compile(CIL + "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d;[01];.*")),
            new Kind("reganecu", Pattern.compile("reganecu(QH)?;")));

    @Override
    public String id() {
        return "es-plant-sales";
    }

    @Override
    public boolean isConfirmed() {
        return true;
    }

    @Override
    public Fit recognise(MeterFile file) {
        return kind(file).isPresent() ? Fit.YES : Fit.NO;
    }

    private static Optional<String> kind(MeterFile file) {
        var first = TextLines.first(file, TextLines.ISO_8859_15, 1);
        return first.stream()
                .flatMap(line -> KINDS.stream()
                        .filter(each -> each.row().matcher(line.strip()).matches()))
                .map(Kind::name)
                .findFirst();
    }

    @Override
    public Checked<MeterData> read(MeterFile file, ReadContext context) {
        var hint = Message.of("problem.spain.plant_sales")
                .with("kind", Value.of(kind(file).orElse("")));
        return Checked.refused(Problem.of(ProblemKind.FORMAT_UNKNOWN, hint));
    }
}
