package respondet.core.settlement;

import java.time.YearMonth;
import respondet.core.quantity.Energy;

/**
 * Credited energy that stands open at the end of a month.
 *
 * @param at the month at whose end it stands
 * @param origin the month of injection
 * @param expired what of this lot was lost at the end of this month
 */
public record Lot(YearMonth at, YearMonth origin, Energy open, Energy expired) {}
