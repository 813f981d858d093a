package respondet.regime.be;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Parameter;
import respondet.regime.ParameterFile;

/** The optional network tariff that makes hours with much sun cheap and evenings dear, to inform: the bands of a day. */
record IncentiveTariff(Dated<IncentiveTariff.Bands> bands) {

    /** How dear the network is. */
    enum Band {
        ECO,
        MEDIUM,
        PEAK
    }

    /** Whole local hours, the first included, the last not. */
    record Hours(Band band, int from, int to) {
        boolean contains(int hour) {
            return hour >= from && hour < to;
        }
    }

    /** The hours of one day, which they cover without overlap. */
    record Bands(List<Hours> hours) {
        Bands {
            hours = List.copyOf(hours);
            for (int hour = 0; hour < 24; hour++) {
                int now = hour;
                if (hours.stream().filter(each -> each.contains(now)).count() != 1) {
                    throw new IllegalArgumentException("The hour (" + hour + ") is not in exactly one band.\n"
                            + "Maybe a span over midnight was not cut in two.");
                }
            }
        }

        Band at(LocalTime time) {
            return hours.stream()
                    .filter(each -> each.contains(time.getHour()))
                    .findFirst()
                    .orElseThrow()
                    .band();
        }
    }

    static IncentiveTariff load() {
        return new IncentiveTariff(ParameterFile.load("be/incentive_tariff", Bands.class));
    }

    /** The band of a local time, with how certain it is. */
    @Legal(act = Acts.TARIFFS, article = "incentive tariff")
    Parameter<Band> bandAt(LocalDate date, LocalTime time) {
        var parameter = bands.on(date);
        return new Parameter<>(
                parameter.value().at(time), parameter.since(), parameter.reference(), parameter.certainty());
    }
}
