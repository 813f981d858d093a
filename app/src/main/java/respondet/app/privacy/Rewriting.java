package respondet.app.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;
import respondet.app.store.Ids;
import respondet.metering.lake.Durable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files as they will be, beside those that there are, with a list of where each goes. What the list says is done when the
 * tables say that the member is erased, also after a crash, and without knowing who the member was.
 */
final class Rewriting {

    private static final String LIST = "list.json";

    private final Path home;
    private final Path folder;
    private final List<Move> moves = new ArrayList<>();

    /** One file; {@code half} lies in the folder, the others below the data folder. */
    record Move(String from, String half, String to) {}

    /** What was to be done. */
    record Plan(String community, String pseudonym, List<Move> moves) {}

    private Rewriting(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    static Path root(Path home) {
        return home.resolve("erasing");
    }

    static Rewriting in(Path home) throws IOException {
        return new Rewriting(home, Durable.folder(Durable.folder(root(home)).resolve(Ids.next())));
    }

    /** Takes a file's new bytes and place. */
    void add(Path from, Path to, byte[] bytes) throws IOException {
        var half = folder.resolve(Integer.toString(moves.size()));
        Files.write(half, bytes);
        Durable.force(half);
        moves.add(new Move(name(from), name(half), name(to)));
    }

    private String name(Path path) {
        return home.relativize(path).toString().replace('\\', '/');
    }

    /** From now on a crash leaves nothing undone. */
    void promise(String community, String pseudonym) throws IOException {
        var plan = new Plan(community, pseudonym, moves);
        var half = folder.resolve(LIST + ".part");
        Files.write(half, JsonMapper.shared().writeValueAsBytes(plan));
        Durable.force(half);
        Durable.move(half, folder.resolve(LIST));
    }

    void finish() throws IOException {
        for (var move : moves) {
            finish(move);
        }
        forget();
    }

    private void finish(Move move) throws IOException {
        var half = home.resolve(move.half());
        var to = home.resolve(move.to());
        var from = home.resolve(move.from());
        if (Files.exists(half)) {
            Durable.folder(Objects.requireNonNull(to.getParent()));
            Durable.move(half, to);
        }
        if (!from.equals(to)) {
            Files.deleteIfExists(from);
            deleteIfEmpty(Objects.requireNonNull(from.getParent()));
        }
    }

    private static void deleteIfEmpty(Path parent) throws IOException {
        if (Files.isDirectory(parent)) {
            try (var left = Files.list(parent)) {
                if (left.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(parent);
        }
    }

    void forget() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Decides what becomes of a plan that a crash left. */
    interface Decision {
        boolean isErased(String community, String pseudonym);
    }

    /** Finishes what was promised and came about, and forgets the rest. */
    static void finishAll(Path home, Decision decision) throws IOException {
        if (!Files.isDirectory(root(home))) {
            return;
        }
        try (var folders = Files.list(root(home))) {
            for (var folder : folders.sorted().toList()) {
                var left = new Rewriting(home, folder);
                var list = folder.resolve(LIST);
                if (Files.isRegularFile(list)) {
                    var plan = JsonMapper.shared().readValue(Files.readAllBytes(list), Plan.class);
                    if (decision.isErased(plan.community(), plan.pseudonym())) {
                        left.moves.addAll(plan.moves());
                    }
                }
                left.finish();
            }
        }
    }
}
