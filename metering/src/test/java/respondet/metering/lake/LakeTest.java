package respondet.metering.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import respondet.core.reading.Channel;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;

class LakeTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Channel HOME = new Channel("home", Direction.CONSUMPTION);
    private static final Instant NEW_YEAR = Instant.parse("2025-12-31T23:00:00Z");

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasWritten() throws IOException {
        var readings = hours(NEW_YEAR.minusSeconds(7200), 1, 2, 3, 4)
                .replacedBy(Readings.of(Map.of(
                        new Channel("it's a roof", Direction.PRODUCTION),
                        new Series(NEW_YEAR, Resolution.QUARTER_HOUR, new int[] {5, 0, 7}, new byte[] {
                            Quality.MEASURED.code(), Quality.MISSING.code(), Quality.ESTIMATED.code()
                        }))));
        var lake = new Lake(folder.resolve("it's"));
        add(lake, "one", readings);
        assertThat(lake.readings()).isEqualTo(readings);
        assertThat(lake.readings(YearMonth.of(2025, 12))).isEqualTo(hours(NEW_YEAR.minusSeconds(7200), 1, 2));
        assertThat(lake.readings(YearMonth.of(2026, 2))).isEqualTo(Readings.NONE);
    }

    @Test
    void letsTheLaterDeliveryReplaceTheEarlier() throws IOException {
        var lake = new Lake(folder);
        add(lake, "zzz", hours(NEW_YEAR, 1, 2, 3));
        add(lake, "aaa", hours(NEW_YEAR.plusSeconds(3600), 9));
        assertThat(lake.readings()).isEqualTo(hours(NEW_YEAR, 1, 9, 3));
        lake.remove("aaa");
        assertThat(lake.readings()).isEqualTo(hours(NEW_YEAR, 1, 2, 3));
        assertThat(LakeCheck.of(lake).findings()).isEmpty();
    }

    @Test
    void countsOnlyWhatTheManifestLists() throws IOException {
        var lake = new Lake(folder);
        lake.write("one", hours(NEW_YEAR, 1), WARSAW);
        assertThat(lake.readings()).isEqualTo(Readings.NONE);
        assertThat(LakeCheck.of(lake).findings())
                .containsExactly(new LakeCheck.Finding(LakeCheck.Kind.LEFT_OVER, "2026-01/one.parquet"));
        lake.removeLeftOver();
        assertThat(LakeCheck.of(lake).findings()).isEmpty();
    }

    @Test
    void findsAFlippedByteAndAMissingFile() throws IOException {
        var lake = new Lake(folder);
        add(lake, "one", hours(NEW_YEAR.minusSeconds(3600), 1, 2));
        assertThat(LakeCheck.of(lake)).isEqualTo(new LakeCheck(2, 2, List.of()));
        var bytes = Files.readAllBytes(folder.resolve("2026-01/one.parquet"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("2026-01/one.parquet"), bytes);
        Files.delete(folder.resolve("2025-12/one.parquet"));
        assertThat(LakeCheck.of(lake).findings())
                .containsExactly(
                        new LakeCheck.Finding(LakeCheck.Kind.MISSING, "2025-12/one.parquet"),
                        new LakeCheck.Finding(LakeCheck.Kind.CHECKSUM, "2026-01/one.parquet"));
        Files.writeString(folder.resolve("manifest.json"), "{");
        assertThat(LakeCheck.of(lake).findings())
                .containsExactly(new LakeCheck.Finding(LakeCheck.Kind.MANIFEST, "manifest.json"));
    }

    private static void add(Lake lake, String delivery, Readings readings) throws IOException {
        lake.add(lake.write(delivery, readings, WARSAW));
    }

    private static Readings hours(Instant start, int... wattHours) {
        return Readings.of(Map.of(HOME, Series.measured(start, Resolution.HOUR, wattHours)));
    }
}
