package respondet.core.law;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Values of one legal parameter by first day in force.
 *
 * @param name the parameter, for messages
 * @param confirmedUntil the first day for which no value was found any more: the last one goes on, uncertain
 */
public record Dated<T>(
        String name,
        Reference reference,
        NavigableMap<LocalDate, T> values,
        NavigableMap<LocalDate, Certainty> certainties,
        Optional<LocalDate> confirmedUntil) {

    public Dated {
        if (values.isEmpty() || !values.keySet().equals(certainties.keySet())) {
            throw new IllegalArgumentException("The parameter (" + name + ") has no value or lacks a certainty.");
        }
        values = new TreeMap<>(values);
        certainties = new TreeMap<>(certainties);
    }

    /** One value without end, for tests and for rules that never changed. */
    public static <T> Dated<T> since(LocalDate first, T value, String name, Reference reference) {
        var values = new TreeMap<LocalDate, T>();
        values.put(first, value);
        var certainties = new TreeMap<LocalDate, Certainty>();
        certainties.put(first, Certainty.FOUND);
        return new Dated<>(name, reference, values, certainties, Optional.empty());
    }

    /**
     * The value in force on a date.
     *
     * @throws NotInForce before the first coded day
     */
    public Parameter<T> on(LocalDate date) {
        var entry = values.floorEntry(date);
        if (entry == null) {
            throw new NotInForce(name, date, values.firstKey());
        }
        var found = certainties.getOrDefault(entry.getKey(), Certainty.UNCERTAIN);
        var stale = confirmedUntil.filter(until -> !date.isBefore(until)).isPresent();
        return new Parameter<>(entry.getValue(), entry.getKey(), reference, stale ? Certainty.UNCERTAIN : found);
    }
}
