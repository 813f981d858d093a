package respondet.app.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.SplittableRandom;

/** A plain sun for samples: the height over the horizon at a place, dimmed by one cloud factor a day. */
final class Sun {

    private static final int DAYS = 366;

    private final double latitude;
    private final double longitude;
    private final double[] clearness = new double[DAYS];

    Sun(double latitude, double longitude, SplittableRandom random) {
        this.latitude = StrictMath.toRadians(latitude);
        this.longitude = longitude;
        for (int day = 0; day < DAYS; day++) {
            double luck = random.nextDouble();
            clearness[day] = 0.2 + 0.8 * StrictMath.sqrt(luck);
        }
    }

    /** Output of a plant per kW installed, from 0 to about 0.85. */
    double at(ZonedDateTime time) {
        var utc = time.withZoneSameInstant(ZoneOffset.UTC);
        LocalDate day = utc.toLocalDate();
        double declination = 0.4093 * StrictMath.sin(2 * StrictMath.PI * (day.getDayOfYear() - 81) / 365);
        double solarHour = utc.getHour() + utc.getMinute() / 60.0 + longitude / 15;
        double angle = (solarHour - 12) * StrictMath.PI / 12;
        double height = StrictMath.sin(latitude) * StrictMath.sin(declination)
                + StrictMath.cos(latitude) * StrictMath.cos(declination) * StrictMath.cos(angle);
        return Math.max(0, height) * 0.9 * clearness[day.getDayOfYear() - 1];
    }
}
