package respondet.metering.belgium;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import respondet.metering.Columns;

/** Where a Fluvius export has its columns, by Dutch, French or English headings. */
public record FluviusColumns(
        int fromDate,
        int fromTime,
        int untilTime,
        int ean,
        int register,
        int volume,
        int unit,
        OptionalInt status,
        boolean hasCaloricValue,
        int count) {

    /** The columns of a heading; empty where it is another table. */
    public static Optional<FluviusColumns> of(List<String> headings) {
        var columns = new Columns(headings);
        var fromDate = columns.find("Van datum", "From date", "Du date", "De date", "Date de début");
        var fromTime = columns.find("Van tijdstip", "From time", "Du heure", "De heure", "Heure de début");
        var untilTime =
                columns.find("Tot tijdstip", "Until time", "To time", "Au heure", "Jusqu'à heure", "Heure de fin");
        var ean = columns.find("EAN", "EAN-code", "EAN code", "Code EAN");
        var register = columns.find("Register", "Registre");
        var volume = columns.find("Volume");
        var unit = columns.find("Eenheid", "Unit", "Unité");
        var all = List.of(fromDate, fromTime, untilTime, ean, register, volume, unit);
        if (all.stream().anyMatch(OptionalInt::isEmpty)) {
            return Optional.empty();
        }
        var at = all.stream().mapToInt(OptionalInt::getAsInt).toArray();
        return Optional.of(new FluviusColumns(
                at[0],
                at[1],
                at[2],
                at[3],
                at[4],
                at[5],
                at[6],
                columns.find("Validatiestatus", "Validation status", "Statut de validation", "État de validation"),
                columns.has("Calorische Bovenwaarde", "Caloric upper value", "Pouvoir calorifique supérieur"),
                columns.count()));
    }
}
