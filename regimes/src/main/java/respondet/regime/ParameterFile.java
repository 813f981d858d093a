package respondet.regime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import respondet.core.law.Certainty;
import respondet.core.law.Dated;
import respondet.core.law.Reference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads {@code parameters/<territory>/<name>.yaml}: one legal parameter with its values by first day in force. An unknown
 * key or a missing reference is an error at start.
 */
public final class ParameterFile {

    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** The file as written. */
    private record Document<T>(
            String description,
            Source reference,
            @Nullable String unit,
            LocalDate last_checked,
            @Nullable LocalDate confirmed_until,
            TreeMap<LocalDate, Entry<T>> values) {}

    private record Source(String act, String article) {}

    private record Entry<T>(T value, Certainty certainty) {}

    /** Where the numbers of a file come from and when someone last looked. */
    public record Checked(String description, Reference reference, LocalDate lastChecked) {}

    private ParameterFile() {}

    /**
     * Loads a parameter.
     *
     * @param path such as {@code it/premium_tariff}
     * @param type a record, or a scalar such as BigDecimal
     * @throws IllegalStateException when the file is missing or does not fit the type
     */
    public static <T> Dated<T> load(String path, Class<T> type) {
        return dated(path, read(path, type));
    }

    /** The source of a parameter, whatever the type of its values. */
    public static Checked source(String path) {
        var read = read(path, Object.class);
        return new Checked(read.description(), reference(read), read.last_checked());
    }

    private static <T> Document<T> read(String path, Class<T> type) {
        JavaType document = MAPPER.getTypeFactory().constructParametricType(Document.class, type);
        try (var in = open(path)) {
            Document<T> read = MAPPER.readValue(in, document);
            return complete(path, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Document<T> complete(String path, Document<T> read) {
        if (Stream.of(read.description(), read.reference(), read.last_checked(), read.values())
                .anyMatch(Objects::isNull)) {
            refuse(path);
        }
        if (read.values().values().stream().anyMatch(ParameterFile::isIncomplete)) {
            refuse(path);
        }
        return read;
    }

    private static boolean isIncomplete(Entry<?> entry) {
        return Stream.of(entry.value(), entry.certainty()).anyMatch(Objects::isNull);
    }

    private static void refuse(String path) {
        throw new IllegalStateException("The parameter file (" + path
                + ") is incomplete.\nMaybe description, reference, last_checked, values or a certainty is missing.");
    }

    private static Reference reference(Document<?> read) {
        return new Reference(read.reference().act(), read.reference().article());
    }

    private static InputStream open(String path) {
        var in = ParameterFile.class.getResourceAsStream("/parameters/" + path + ".yaml");
        if (in == null) {
            throw new IllegalStateException("There is no parameter file (" + path + ").\nMaybe its name was misspelt.");
        }
        return in;
    }

    private static <T> Dated<T> dated(String path, Document<T> read) {
        var reference = reference(read);
        NavigableMap<LocalDate, T> values = new TreeMap<>();
        NavigableMap<LocalDate, Certainty> certainties = new TreeMap<>();
        read.values().forEach((first, entry) -> {
            values.put(first, entry.value());
            certainties.put(first, entry.certainty());
        });
        return new Dated<>(path, reference, values, certainties, Optional.ofNullable(read.confirmed_until()));
    }
}
