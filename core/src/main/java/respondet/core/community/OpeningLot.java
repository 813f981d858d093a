package respondet.core.community;

import java.time.YearMonth;
import respondet.core.quantity.Energy;

/** Poland: credited energy of an earlier month that was not used up before the folder begins. */
public record OpeningLot(YearMonth month, Energy energy) {}
