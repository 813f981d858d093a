package respondet.metering.greenbutton;

import java.util.Optional;
import java.util.OptionalInt;
import respondet.core.reading.Direction;
import respondet.metering.xml.XmlElement;

/** What the numbers of a meter reading are: their unit, their power of ten, which way the energy went. */
record ReadingType(String unit, String commodity, String flow, OptionalInt power, long seconds) {

    private static final String WATT_HOURS = "72";
    private static final String ELECTRICITY = "1";
    private static final String ELECTRICITY_PRIMARY = "2";

    static ReadingType of(XmlElement type) {
        return new ReadingType(
                type.text("uom").orElse(""),
                type.text("commodity").orElse(ELECTRICITY),
                type.text("flowDirection").orElse("1"),
                power(type.text("powerOfTenMultiplier").orElse("0")),
                number(type.text("intervalLength").orElse("")));
    }

    private static OptionalInt power(String text) {
        return text.matches("-?\\d{1,2}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    static long number(String text) {
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }

    boolean isElectricEnergy() {
        boolean electric = commodity.equals(ELECTRICITY) || commodity.equals(ELECTRICITY_PRIMARY);
        return unit.equals(WATT_HOURS) && electric && power.isPresent();
    }

    /** Forward is taken from the grid, reverse is given to it; a net of both is neither. */
    Optional<Direction> direction() {
        return switch (flow) {
            case "1" -> Optional.of(Direction.CONSUMPTION);
            case "19" -> Optional.of(Direction.PRODUCTION);
            default -> Optional.empty();
        };
    }
}
