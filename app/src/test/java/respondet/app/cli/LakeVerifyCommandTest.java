package respondet.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import respondet.core.reading.Channel;
import respondet.core.reading.Direction;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.time.Resolution;
import respondet.metering.lake.Lake;

class LakeVerifyCommandTest {

    @TempDir
    Path home;

    @Test
    void tellsWhetherEveryByteIsStillWhatWasWritten() throws IOException {
        var lake = new Lake(home.resolve("lake/namur"));
        var series = Series.measured(Instant.parse("2025-07-01T00:00:00Z"), Resolution.HOUR, 1, 2, 3);
        var readings = Readings.of(Map.of(new Channel("home", Direction.CONSUMPTION), series));
        lake.add(lake.write("one", readings, ZoneOffset.UTC));
        var good = Shell.run("lake", "verify", "--home", home.toString(), "--lang", "en");
        assertThat(good.code()).isZero();
        assertThat(good.out()).contains("namur: in order, files: 1, rows: 3.");

        var file = home.resolve("lake/namur/2025-07/one.parquet");
        var bytes = Files.readAllBytes(file);
        bytes[20] ^= 4;
        Files.write(file, bytes);
        Files.write(file.resolveSibling("two.parquet"), bytes);
        var bad = Shell.run("lake", "verify", "--home", home.toString(), "--lang", "en");
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err())
                .contains("namur/2025-07/one.parquet: the bytes are not those that were written")
                .contains("namur/2025-07/two.parquet: lies here but belongs to no delivery");
        var json = Shell.run("lake", "verify", "--home", home.toString(), "--json");
        assertThat(json.out()).contains("\"checksum\"", "\"left_over\"");
    }

    @Test
    void saysWhereThereIsNothingToVerify() {
        var none = Shell.run("lake", "verify", "--home", home.toString(), "--lang", "en");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("There is no archive of readings");
    }
}
