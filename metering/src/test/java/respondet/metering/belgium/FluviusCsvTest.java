package respondet.metering.belgium;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.metering.Samples.BRUSSELS;
import static respondet.metering.Samples.accepted;
import static respondet.metering.Samples.at;
import static respondet.metering.Samples.file;
import static respondet.metering.Samples.only;
import static respondet.metering.Samples.read;
import static respondet.metering.Samples.refusals;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Direction;
import respondet.core.reading.Quality;
import respondet.metering.RealFiles;
import respondet.metering.Samples;

class FluviusCsvTest {

    @AfterAll
    static void report() {
        RealFiles.report();
    }

    private static final String ELECTRICITY = "be-fluvius-csv/input/"
            + "Verbruikshistoriek_elektriciteit_123456789123456789_20211012_20240929_kwartiertotalen.csv.gz";
    private static final String DUTCH =
            "Van (datum);Van (tijdstip);Tot (datum);Tot (tijdstip);EAN-code;Meter;Metertype;"
                    + "Register;Volume;Eenheid;Validatiestatus;Omschrijving\n";
    private static final String ENGLISH = "From (date);From (time);Until (date);Until (time);EAN code;Meter;Meter type;"
            + "Register;Volume;Unit;Validation status;Description\n";
    private static final String FRENCH = "Du (date);Du (heure);Au (date);Au (heure);Code EAN;Compteur;Type de compteur;"
            + "Registre;Volume;Unité;Statut de validation;Description\n";

    private static String row(String from, String until, String register, String volume, String status) {
        return "02-09-2026;" + from + ";02-09-2026;" + until + ";=\"541448000000000001\";1SAG0000000001;Digitale meter;"
                + register + ";" + volume + ";kWh;" + status + ";\n";
    }

    @Test
    void readsTheRealQuarterHoursWithTheLongDay() {
        // README of the real file: 3,848 rows, 2,566 without a value, Afname Dag 18.142 and Nacht 0.050 kWh
        var data = accepted(RealFiles.read(ELECTRICITY), BRUSSELS);
        var taken = only(data, "123456879123456789", Direction.CONSUMPTION);
        var given = only(data, "123456879123456789", Direction.PRODUCTION);
        assertThat(data.rows()).isEqualTo(3848);
        assertThat(taken.total()).isEqualTo(18_142 + 50);
        assertThat(given.total()).isZero();
        assertThat(taken.start()).isEqualTo(Instant.parse("2021-10-11T22:00:00Z"));
        assertThat(taken.end()).isEqualTo(Instant.parse("2021-10-31T23:00:00Z"));
        assertThat(taken.length()).isEqualTo(20 * 96 + 4);
        long missing = java.util.stream.IntStream.range(0, taken.length())
                .filter(taken::isMissing)
                .count();
        assertThat(missing).isEqualTo(813 + 293);
        assertThat(read(RealFiles.read(ELECTRICITY), BRUSSELS).found()).contains(data);
    }

    @Test
    void refusesRealGasAndSaysHowMuch() {
        // README of the real files: 3,398 rows, 7,724.157 in kWh and m3 together; 116 rows, 182.085 kWh and 16.045 m3
        var english = refusals(
                RealFiles.read(
                        "be-fluvius-csv/input/Consumption_history_gas_EAN_20231022_20250426_hourly_totals.csv.gz"),
                BRUSSELS);
        var args = english.getFirst().hint().args();
        assertThat(args.get("rows")).isEqualTo(Value.of(3398));
        assertThat(number(args.get("kwh")).add(number(args.get("cubic_metres"))))
                .isEqualByComparingTo("7724.157");
        var dutch = refusals(
                RealFiles.read(
                        "be-fluvius-csv/input/Verbruikshistoriek_gas_123456789123456789_20220110_20240929_uurtotalen.csv"),
                BRUSSELS);
        args = dutch.getFirst().hint().args();
        assertThat(args.get("rows")).isEqualTo(Value.of(116));
        assertThat(number(args.get("kwh"))).isEqualByComparingTo("182.085");
        assertThat(number(args.get("cubic_metres"))).isEqualByComparingTo("16.045");
    }

    private static BigDecimal number(Value value) {
        return ((Value.Decimal) value).number();
    }

    @Test
    void addsRegistersPerDirectionInThreeLanguages() {
        var dutch = DUTCH
                + row("12:15:00", "12:30:00", "Injectie Dag", "0,120", "Uitgelezen")
                + row("12:15:00", "12:30:00", "Injectie Nacht", "0,030", "Geschat")
                + row("12:15:00", "12:30:00", "Afname Dag", "1,5", "Gevalideerd");
        var english = ENGLISH
                + row("12:15:00", "12:30:00", "Injection Day", "0,120", "Read")
                + row("12:15:00", "12:30:00", "Injection Night", "0,030", "Estimated")
                + row("12:15:00", "12:30:00", "Offtake Day", "1,5", "Validated");
        var french = FRENCH
                + row("12:15:00", "12:30:00", "Injection Jour", "0,120", "Relevé")
                + row("12:15:00", "12:30:00", "Injection Nuit", "0,030", "Estimé")
                + row("12:15:00", "12:30:00", "Prélèvement Jour", "1,5", "Validé");
        var data = accepted(file("a.csv", dutch), BRUSSELS);
        assertThat(only(data, "541448000000000001", Direction.PRODUCTION).total())
                .isEqualTo(150);
        assertThat(only(data, "541448000000000001", Direction.PRODUCTION).quality(0))
                .isEqualTo(Quality.ESTIMATED);
        assertThat(only(data, "541448000000000001", Direction.CONSUMPTION).total())
                .isEqualTo(1500);
        assertThat(accepted(file("b.csv", english), BRUSSELS)).isEqualTo(data);
        assertThat(accepted(file("c.csv", french), BRUSSELS)).isEqualTo(data);
        assertThat(accepted(file("d.csv", french, respondet.metering.TextLines.ISO_8859_15), BRUSSELS))
                .isEqualTo(data);
    }

    @Test
    void readsTheShortDay() {
        var text = (DUTCH
                        + row("01:45:00", "03:00:00", "Afname Dag", "0,1", "Uitgelezen")
                        + row("03:00:00", "03:15:00", "Afname Dag", "0,2", "Uitgelezen"))
                .replace("02-09-2026", "29-03-2026");
        var series = only(accepted(file("a.csv", text), BRUSSELS), "541448000000000001", Direction.CONSUMPTION);
        assertThat(series.length()).isEqualTo(2);
        assertThat(at(series, "2026-03-29T01:00:00Z")).isEqualTo(200);
        var skipped = text.replace("03:00:00;29-03-2026;03:15", "02:00:00;29-03-2026;02:15");
        assertThat(refusals(file("a.csv", skipped), BRUSSELS).getFirst().line()).hasValue(3);
    }

    @Test
    void refusesARepeatedQuarterHourOnAnOrdinaryDay() {
        var text = DUTCH
                + row("02:00:00", "02:15:00", "Afname Dag", "0,1", "Uitgelezen")
                + row("02:00:00", "02:15:00", "Afname Dag", "0,1", "Uitgelezen");
        var refused = refusals(file("a.csv", text), BRUSSELS);
        assertThat(refused).extracting("kind").containsExactly(ProblemKind.WRONG_DAY_LENGTH);
        assertThat(refused.getFirst().line()).hasValue(3);
        assertThat(accepted(file("a.csv", text.replace("02-09-2026", "25-10-2026")), BRUSSELS)
                        .rows())
                .isEqualTo(2);
    }

    @Test
    void namesUnitsAndRegistersItDoesNotKnow() {
        var text = DUTCH
                + row("02:00:00", "02:15:00", "Reactief", "0,1", "Uitgelezen")
                + row("02:15:00", "02:30:00", "Afname Dag", "0,1", "Uitgelezen").replace(";kWh;", ";kW;");
        assertThat(refusals(file("a.csv", text), BRUSSELS))
                .extracting(each -> each.hint().key())
                .containsExactly("hint.unknown_register", "hint.unknown_unit");
        assertThat(Samples.kinds(file("a.csv", DUTCH), BRUSSELS)).containsExactly(ProblemKind.NO_READINGS);
    }
}
