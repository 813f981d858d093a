package respondet.metering.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.metering.Samples.BRUSSELS;
import static respondet.metering.Samples.at;
import static respondet.metering.Samples.file;
import static respondet.metering.Samples.only;

import java.util.List;
import org.junit.jupiter.api.Test;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.metering.MeterData;
import respondet.metering.MeterFiles;
import respondet.metering.ReadContext;

class MappingTest {

    private static final String WIDE = """
            mapping: ores
            skip: 1
            columns: { point: "Code EAN", date: "Date", time: "Heure",
                       consumption: "Prélèvement (kWh)", production: "Injection (kWh)", quality: "Statut" }
            label: end
            minutes: 15
            estimated: [Estimé]
            """;

    private static Checked<MeterData> read(String mapping, String table) {
        var format = MappingFile.read(file("mapping.yaml", mapping)).found().orElseThrow();
        return MeterFiles.known().with(List.of(format)).read(file("table.csv", table), ReadContext.lookingAt(BRUSSELS));
    }

    @Test
    void readsBothDirectionsSideBySide() {
        var table = "Relevés\nCode EAN;Date;Heure;Prélèvement (kWh);Injection (kWh);Statut\n"
                + "=\"541448000000000001\";01/06/2026;12:15;0,120;0,5;Lu\n"
                + "=\"541448000000000001\";01/06/2026;12:30;0,130;;Estimé\n";
        var data = read(WIDE, table).found().orElseThrow();
        var taken = only(data, "541448000000000001", Direction.CONSUMPTION);
        assertThat(data.format()).isEqualTo("ores");
        assertThat(at(taken, "2026-06-01T10:00:00Z")).isEqualTo(120);
        assertThat(taken.quality(1)).isEqualTo(Quality.ESTIMATED);
        assertThat(only(data, "541448000000000001", Direction.PRODUCTION).isMissing(1))
                .isTrue();
    }

    @Test
    void readsOneValueColumnWithDirectionsInWattHours() {
        var mapping = """
                mapping: other
                separator: ","
                decimal: "."
                columns: { date: when, value: energy, direction: way }
                point: PA
                minutes: 60
                unit: Wh
                """;
        var table = "when,way,energy\n2026-06-01 12:00,import,1500\n2026-06-01 12:00,export,20.0\n";
        var data = read(mapping, table).found().orElseThrow();
        assertThat(only(data, "PA", Direction.CONSUMPTION).total()).isEqualTo(1500);
        assertThat(only(data, "PA", Direction.PRODUCTION).total()).isEqualTo(20);
    }

    @Test
    void refusesAMappingThatIsUnclearOrMisspelt() {
        for (var text : List.of("mapping: x\ncolumns: { date: d }", "maping: x", "[", "", "mapping: x")) {
            var checked = MappingFile.read(file("mapping.yaml", text));
            assertThat(checked.found()).isEmpty();
            assertThat(checked.problems()).allMatch(Problem::refuses);
        }
    }

    @Test
    void namesTheLineThatDoesNotFit() {
        var table = "x\nCode EAN;Date;Heure;Prélèvement (kWh);Injection (kWh);Statut\n5;01/06/2026;12:15;much;0,5;Lu\n";
        assertThat(read(WIDE, table).problems().getFirst().line()).hasValue(3);
    }
}
