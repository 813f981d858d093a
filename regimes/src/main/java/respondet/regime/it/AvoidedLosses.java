package respondet.regime.it;

import java.math.BigDecimal;
import java.time.LocalDate;
import respondet.core.law.Dated;
import respondet.core.law.Legal;

/** Grid losses that a building group avoids, paid as a part of the zonal price of its shared energy. */
record AvoidedLosses(Dated<AvoidedLosses.Coefficients> coefficients) {

    /** By voltage at which the plant is connected. */
    record Coefficients(BigDecimal low, BigDecimal medium) {}

    /** Part of the zonal price, c_PR; the same for who has no building in common is nothing. */
    @Legal(act = Act.TIAD, article = "6, avoided losses")
    BigDecimal of(Configuration configuration, Voltage voltage, LocalDate date) {
        if (configuration != Configuration.GROUP) {
            return BigDecimal.ZERO;
        }
        var found = coefficients.on(date).value();
        return switch (voltage) {
            case LOW -> found.low();
            case MEDIUM -> found.medium();
        };
    }
}
