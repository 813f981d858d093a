package respondet.app.explain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import respondet.core.law.Value;
import respondet.core.settlement.Division;

/** A quantity of energy that every law knows of a member. */
enum SpineFigure {
    CONSUMED,
    SHARED,
    SURPLUS,
    RESIDUAL;

    /** Its name on the command line. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Value word() {
        return new Value.Word("figure." + id() + "_wh");
    }

    long in(Division interval, int member) {
        return switch (this) {
            case CONSUMED -> interval.consumed()[member];
            case SHARED -> interval.shared()[member];
            case SURPLUS -> interval.memberSurplus()[member];
            case RESIDUAL -> interval.residual(member);
        };
    }

    static Optional<SpineFigure> find(String name) {
        return Arrays.stream(values()).filter(each -> each.id().equals(name)).findFirst();
    }
}
