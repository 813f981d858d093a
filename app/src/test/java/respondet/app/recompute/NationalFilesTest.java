package respondet.app.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import respondet.metering.operator.Figure;
import respondet.metering.operator.Told;

/** Our own allocation written as Spanish curves and as Polish day files differs in nothing, also when clocks change. */
class NationalFilesTest {

    @Test
    void agreesWithItselfInSpanishCurves() {
        var basis = SampleBasis.of("barcelona", "2025-10");
        var made = MadeUp.of(basis, Figure.SHARED, Figure.ASSIGNED).ofMembers();
        var files = new TreeMap<String, String>();
        files.put("A5D_0031_0762_20251101.0", curve(made, basis, Figure.SHARED));
        files.put("B5D_0031_0762_20251101.0", curve(made, basis, Figure.ASSIGNED));
        var result = Recomputation.of(basis, MadeUp.read(basis, files), OtherKnowledge.NONE)
                .found()
                .orElseThrow();
        assertThat(result.differences()).isEmpty();
        assertThat(result.compared()).isEqualTo(2L * 745 * 10);
        assertThat(result.silent()).isEmpty();

        files.put(
                "A5D_0031_0762_20251101.0",
                files.get("A5D_0031_0762_20251101.0").replaceFirst(";1;\\d+;", ";1;77777;"));
        var other = Recomputation.of(basis, MadeUp.read(basis, files), OtherKnowledge.NONE)
                .found()
                .orElseThrow();
        assertThat(other.differences()).hasSize(1);
        assertThat(other.differences().getFirst().theirs()).isEqualTo(77_777);
    }

    /** The stamp stands at the end of the hour and keeps the season of its beginning at the change of clocks. */
    private static String curve(MadeUp made, Basis basis, Figure figure) {
        var zone = basis.timeline().zone();
        var text = new StringBuilder();
        made.figures()
                .forEach((start, row) -> row.forEach((told, value) -> {
                    if (told.figure() == figure) {
                        var summer = zone.getRules().isDaylightSavings(start);
                        var end = start.atZone(zone).toLocalDateTime().plusHours(1);
                        var cups = basis.community()
                                .findPoint(told.point())
                                .orElseThrow()
                                .marketId();
                        var stamp =
                                DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm").format(end);
                        boolean shared = figure == Figure.SHARED;
                        text.append("%s;%s;%d;%s;%s;;;;;;;;\n"
                                .formatted(cups, stamp, summer ? 1 : 0, shared ? value : 0, shared ? "" : value));
                    }
                }));
        return text.toString();
    }

    @Test
    void agreesWithItselfInPolishDayFiles() {
        var basis = SampleBasis.of("malopolska", "2025-10");
        var made = MadeUp.of(basis, Figure.BALANCE);
        var operator = MadeUp.read(basis, days(made, basis.timeline().zone()));
        var result =
                Recomputation.of(basis, operator, OtherKnowledge.NONE).found().orElseThrow();
        assertThat(result.differences()).isEmpty();
        assertThat(result.compared())
                .isEqualTo(745L * (basis.community().points().size() + 1));
        assertThat(operator.series()).containsKey(new Told(Told.COMMUNITY, Figure.BALANCE));
    }

    private static Map<String, String> days(MadeUp made, ZoneId zone) {
        var rows = new TreeMap<LocalDate, TreeMap<String, StringBuilder>>();
        made.figures().forEach((start, row) -> {
            var day = rows.computeIfAbsent(LocalDate.ofInstant(start, zone), _ -> new TreeMap<>());
            long all = 0;
            for (var each : row.entrySet()) {
                cell(day, each.getKey().point(), each.getValue());
                all += each.getValue();
            }
            cell(day, "COOP", all);
        });
        var files = new TreeMap<String, String>();
        rows.forEach((date, points) -> {
            var text = new StringBuilder("kOSD;1\nkSE;COOP\nDD;"
                    + DateTimeFormatter.ofPattern("dd-MM-uuuu").format(date) + "\nVV;1\n");
            points.forEach((point, cells) ->
                    text.append(point).append(";CB;kWh").append(cells).append('\n'));
            files.put("day-" + date + ".csv", text.toString());
        });
        return files;
    }

    private static void cell(TreeMap<String, StringBuilder> day, String point, long wattHours) {
        day.computeIfAbsent(point, _ -> new StringBuilder())
                .append(';')
                .append(MadeUp.kWh(wattHours))
                .append(",+");
    }
}
