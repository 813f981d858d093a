package respondet.app.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import respondet.app.run.RunRow;
import respondet.app.run.Runs;

/** Every file of a community that may name somebody, by who wrote it; without issued documents, which the law keeps. */
@Component
class FilesOfCommunity {

    private final Path home;
    private final Runs runs;
    private final JdbcClient database;

    FilesOfCommunity(@Value("${respondet.home}") String home, Runs runs, JdbcClient database) {
        this.home = Path.of(home).toAbsolutePath().normalize();
        this.runs = runs;
        this.database = database;
    }

    /** Who wrote a file, and so how it is read. */
    enum Writer {
        /** Operators, members, managers: any layout. */
        OTHERS,
        AGREEMENT,
        STATEMENT,
        /** This program, as text. */
        OURSELVES,
        /** This program, with the checksums of other files. */
        LIST
    }

    /** A file below a folder whose own name stays. */
    record Found(Path folder, Path file, Writer writer) {}

    Path home() {
        return home;
    }

    /** Those that hold checksums of others come last. */
    List<Found> of(String community) throws IOException {
        var all = new ArrayList<Found>();
        add(all, home.resolve("communities").resolve(community), FilesOfCommunity::ofAgreement);
        add(all, home.resolve("inbox").resolve(community), _ -> Optional.of(Writer.OTHERS));
        for (var id : staged(community)) {
            add(all, home.resolve("staged").resolve(id), _ -> Optional.of(Writer.OTHERS));
        }
        for (var run : runs.of(community).stream().map(RunRow::id).toList()) {
            add(all, home.resolve("results").resolve(run), FilesOfCommunity::ofRun);
            add(all, home.resolve("results").resolve(run + ".operator"), FilesOfCommunity::ofOperator);
        }
        add(all, home.resolve("lake").resolve(community), FilesOfCommunity::ofLake);
        return Stream.of(Writer.values())
                .flatMap(writer -> all.stream().filter(each -> each.writer() == writer))
                .toList();
    }

    private List<String> staged(String community) {
        return database.sql("select id from staged_delivery where community = ? order by id")
                .param(community)
                .query((row, _) -> row.getString("id"))
                .list();
    }

    /** By a file's path below the folder; nothing for what holds identifiers of ours and figures only. */
    private interface Writing extends Function<String, Optional<Writer>> {}

    private static void add(List<Found> all, Path folder, Writing writing) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList()) {
                writing.apply(folder.relativize(file).toString().replace('\\', '/'))
                        .ifPresent(writer -> all.add(new Found(folder, file, writer)));
            }
        }
    }

    private static Optional<Writer> ofAgreement(String path) {
        return Optional.of(path.equals("community.yaml") ? Writer.AGREEMENT : Writer.OTHERS);
    }

    private static Optional<Writer> ofRun(String path) {
        if (path.equals("allocation.csv") || path.startsWith("intervals/")) {
            return Optional.empty();
        }
        return Optional.of(path.startsWith("statements/") ? Writer.STATEMENT : Writer.OURSELVES);
    }

    private static Optional<Writer> ofOperator(String path) {
        boolean ours = path.endsWith("/comparison.json") || path.endsWith("/differences.csv");
        return Optional.of(ours ? Writer.OURSELVES : Writer.OTHERS);
    }

    private static Optional<Writer> ofLake(String path) {
        if (path.startsWith("notes/")) {
            return Optional.of(Writer.OURSELVES);
        }
        return path.startsWith("manifest.") ? Optional.of(Writer.LIST) : Optional.empty();
    }
}
