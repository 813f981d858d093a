package respondet.app.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import respondet.app.text.Texts;
import respondet.core.quantity.Energy;

/** How energy and its parts are written in tables and sentences. */
public record EnergyWords(Texts texts) {

    /** Kilowatt-hours with three decimals, without the unit. */
    public String kWh(long wattHours) {
        return texts.values().fixed(Energy.wattHours(wattHours).inKWh(), 3);
    }

    /** A part of a whole in percent; a dash where the whole is nothing. */
    public String percent(long part, long whole) {
        return whole == 0
                ? "–"
                : texts.values()
                        .percent(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP));
    }
}
