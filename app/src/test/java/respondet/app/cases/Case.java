package respondet.app.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import respondet.app.settlement.SettlementPeriod;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A golden scenario: a community folder, what is asked, and what must come of it. */
record Case(String name, Path folder, JsonNode when, JsonNode then) {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    static final Path ALL = Path.of("..", "cases");

    /** By name. */
    static List<Case> all() throws IOException {
        try (var folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().map(Case::read).toList();
        }
    }

    private static Case read(Path folder) {
        return new Case(
                folder.getFileName().toString(),
                folder,
                yaml(folder.resolve("when.yaml")),
                yaml(folder.resolve("then.yaml")));
    }

    private static JsonNode yaml(Path file) {
        try {
            return YAML.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path given() {
        return folder.resolve("given");
    }

    SettlementPeriod period() {
        return new SettlementPeriod(asked("from", LocalDate::parse), asked("to", LocalDate::parse));
    }

    Optional<Instant> knownAt() {
        return asked("known_at", Instant::parse);
    }

    /** The moment of knowledge of the earlier settlement that this one corrects. */
    Optional<Instant> corrects() {
        return asked("corrects", Instant::parse);
    }

    private <T> Optional<T> asked(String key, Function<String, T> parse) {
        return Optional.of(when.path(key).asString(""))
                .filter(text -> !text.isEmpty())
                .map(parse);
    }
}
