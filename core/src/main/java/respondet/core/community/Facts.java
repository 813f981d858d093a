package respondet.core.community;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of a community, member, point or plant beyond its own fields; an absent fact is unknown, not false. */
public record Facts(Map<String, List<String>> values) {

    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public List<String> list(String name) {
        return values.getOrDefault(name, List.of());
    }

    public Optional<String> text(String name) {
        return list(name).stream().findFirst();
    }

    public Optional<BigDecimal> number(String name) {
        return text(name).map(BigDecimal::new);
    }

    public Optional<LocalDate> date(String name) {
        return text(name).map(LocalDate::parse);
    }

    public Optional<Boolean> flag(String name) {
        return text(name).map(Boolean::valueOf);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }
}
