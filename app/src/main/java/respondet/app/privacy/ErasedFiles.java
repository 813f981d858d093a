package respondet.app.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import respondet.app.community.CommunityFiles;
import respondet.app.run.Runs;
import respondet.app.store.Ids;
import respondet.metering.lake.Durable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rewrites the files that name a member whose identity goes: the agreement beside the readings, and statements. */
@Component
class ErasedFiles {

    private final Path results;
    private final CommunityFiles files;
    private final Runs runs;

    ErasedFiles(@Value("${respondet.home}") String home, CommunityFiles files, Runs runs) {
        this.results = Path.of(home).toAbsolutePath().normalize().resolve("results");
        this.files = files;
        this.runs = runs;
    }

    /** Done twice it gives the same, so that what a crash left undone is done later. */
    void rewrite(String community, Pseudonymising taking) throws IOException {
        var agreement = files.folder(community).resolve("community.yaml");
        if (Files.isRegularFile(agreement)) {
            write(agreement, taking.agreement(Files.readString(agreement)));
        }
        for (var run : runs.of(community)) {
            var folder = results.resolve(run.id()).resolve("statements");
            for (var statement : Files.isDirectory(folder) ? list(folder) : List.<Path>of()) {
                write(statement, statement(Files.readString(statement), taking));
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    /** Numbers stay as they were written: only texts between quotation marks are replaced. */
    private static String statement(String text, Pseudonymising taking) {
        var member = JsonMapper.shared().readTree(text).path("statement").path("member");
        if (member instanceof ObjectNode node
                && node.path("id").asString("").equals(taking.member())
                && !node.path("name").asString("").equals(taking.marks().pseudonym())) {
            var old = JsonMapper.shared().writeValueAsString(node.path("name").asString(""));
            var name = JsonMapper.shared().writeValueAsString(taking.marks().pseudonym());
            return taking.marks().withoutSure(text.replace(old, name));
        }
        return taking.marks().withoutSure(text);
    }

    private static void write(Path file, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(bytes, Files.readAllBytes(file))) {
            var half = file.resolveSibling(Ids.next() + ".part");
            Files.write(half, bytes);
            Durable.force(half);
            Durable.move(half, file);
        }
    }
}
