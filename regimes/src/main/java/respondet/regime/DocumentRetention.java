package respondet.regime;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import respondet.core.law.Dated;
import respondet.core.law.Parameter;

/** For how many years the law asks that issued documents are kept, by country. */
public final class DocumentRetention {

    private static final Map<String, Dated<Integer>> COUNTRIES = Map.of(
            "BE", ParameterFile.load("be/document_retention", Integer.class),
            "ES", ParameterFile.load("es/document_retention", Integer.class),
            "IT", ParameterFile.load("it/document_retention", Integer.class),
            "PL", ParameterFile.load("pl/document_retention", Integer.class));

    private DocumentRetention() {}

    /** Years for a document of a day; empty for a country, or a time, whose law we do not know. */
    public static Optional<Parameter<Integer>> on(LocalDate issued, String country) {
        return Optional.ofNullable(COUNTRIES.get(country))
                .filter(dated -> !issued.isBefore(dated.values().firstKey()))
                .map(dated -> dated.on(issued));
    }

    /** The first day on which a document need not be kept any more: its years begin with the end of the year of issue. */
    public static Optional<LocalDate> end(LocalDate issued, String country) {
        return on(issued, country).map(years -> LocalDate.of(issued.getYear() + years.value() + 1, 1, 1));
    }
}
