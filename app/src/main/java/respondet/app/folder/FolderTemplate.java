package respondet.app.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import respondet.app.text.Texts;
import respondet.core.community.FactName;
import respondet.core.community.MemberKind;
import respondet.core.community.Technology;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.settlement.Regime;
import respondet.regime.Regimes;

/** A new community folder to be filled in: an example agreement under one law, with remarks in the reader's language. */
public record FolderTemplate(String regime, Texts texts) {

    private static final String REMARK = "#% ";

    /** What was made; files that were there already are left as they are. */
    public record Made(List<String> created, List<String> kept) {}

    /** The text of {@code community.yaml}. */
    public String community() {
        var name = "/template/" + regime + ".yaml";
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(this::line)
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> line(String line) {
        if (!line.startsWith(REMARK)) {
            return Stream.of(line);
        }
        var topic = line.substring(REMARK.length());
        return topic.equals("facts-of-regime") ? facts() : Stream.of("# " + remark(topic));
    }

    private String remark(String topic) {
        var kinds = topic.equals("members")
                ? Arrays.stream(MemberKind.values()).map(MemberKind::id)
                : Arrays.stream(Technology.values()).map(Technology::id);
        var message = Message.of("template." + topic);
        boolean hasKinds = topic.equals("members") || topic.equals("plants");
        return texts.say(hasKinds ? message.with("kinds", Value.of(kinds.collect(Collectors.joining(", ")))) : message);
    }

    /** Every fact of the law about the whole community, commented out, with its type. */
    private Stream<String> facts() {
        return Regimes.find(regime).stream()
                .map(Regime::facts)
                .flatMap(List::stream)
                .filter(fact -> fact.scope() == FactName.Scope.COMMUNITY)
                .map(fact ->
                        "#   " + fact.name() + ":   # " + fact.type().name().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted();
    }

    public Made writeTo(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("readings"));
        Files.createDirectories(folder.resolve("prices"));
        var files = List.of(
                new NewFile(CommunityFile.NAME, community()),
                new NewFile("readings/README.txt", texts.say("template.readings") + "\n"),
                new NewFile("prices/README.txt", texts.say("template.price_files") + "\n"));
        var kept = files.stream()
                .map(NewFile::name)
                .filter(name -> Files.exists(folder.resolve(name)))
                .toList();
        for (var file : files) {
            if (!kept.contains(file.name())) {
                Files.writeString(folder.resolve(file.name()), file.text(), StandardOpenOption.CREATE_NEW);
            }
        }
        var created = files.stream()
                .map(NewFile::name)
                .filter(name -> !kept.contains(name))
                .toList();
        return new Made(created, kept);
    }

    private record NewFile(String name, String text) {}
}
