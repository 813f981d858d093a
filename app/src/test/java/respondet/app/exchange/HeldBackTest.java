package respondet.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import respondet.app.document.Documents;
import respondet.app.document.Originals;
import respondet.app.exchange.Difference.Kind;
import respondet.app.identity.Grant;
import respondet.app.identity.Role;
import respondet.app.identity.Viewer;
import respondet.app.privacy.Lived;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.store.OnOneDatabase;
import tools.jackson.databind.json.JsonMapper;

/** The archive that somebody gets who may not see everything comes in elsewhere, and says what it lacks. */
class HeldBackTest {

    @TempDir
    private Path folder;

    private static byte[] export(Installation installation, Role role) throws IOException {
        var grant = new Grant(
                "g",
                role,
                Optional.empty(),
                Optional.of(Lived.HOME),
                Optional.empty(),
                LocalDate.of(2025, 1, 1),
                Optional.empty());
        var out = new ByteArrayOutputStream();
        installation.bean(Exporting.class).write(Lived.HOME, new Viewer(Optional.empty(), List.of(grant)), out);
        return out.toByteArray();
    }

    private static List<String> documents(Installation installation) {
        return installation.bean(Documents.class).ofMember(Lived.HOME, Lived.FORMER).stream()
                .map(each -> History.RESULTS + each.batch() + ".documents/" + each.number())
                .toList();
    }

    @OnEachDatabase
    void comesInAndSaysWhatItLacks(Installation installation) throws Exception {
        Lived.through(installation);
        var held = documents(installation);
        for (var role : List.of(Role.BOARD_MEMBER, Role.COMMUNITY_MANAGER)) {
            var export = export(installation, role);
            var files = Archives.unpacked(export);
            var list = new String(files.get(PackingList.NAME), StandardCharsets.UTF_8);
            assertThat(DataPackageTest.fits("exchange", list)).isTrue();
            var withheld = JsonMapper.shared().readTree(list).get("withheld");
            assertThat(withheld.get("documents").propertyNames()).containsExactlyInAnyOrderElementsOf(held);
            assertThat(withheld.get("documents").toString())
                    .contains("retained")
                    .doesNotContain("absent");
            assertThat(withheld.get("entries").asLong() > 0).isEqualTo(role == Role.BOARD_MEMBER);
            held.forEach(name -> assertThat(files.keySet()).noneMatch(each -> each.startsWith(name)));
            var other = Installation.onSqlite();
            try {
                arrives(installation, export, other);
            } finally {
                other.close();
            }
        }
    }

    private void arrives(Installation installation, byte[] export, Installation other) throws Exception {
        var held = documents(installation);
        var brought = bring(other, export);
        assertThat(brought).as(brought.toString()).isEmpty();
        var differences = new Sameness(Archives.installed(installation), Archives.installed(other)).of(Lived.HOME);
        assertThat(differences).extracting(Difference::kind).doesNotContain(Kind.FILE_ONLY_FIRST, Kind.FILE_CHANGED);
        assertThat(differences.stream()
                        .filter(each -> each.kind() == Kind.FILE_WITHHELD)
                        .map(each -> Withheld.withoutEnding(History.FOLDER + each.place()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(held);
        // the books stand on number and amounts where the paper is held back
        assertThat(other.bean(Originals.class).gone(Lived.HOME)).hasSize(held.size());
        assertThat(other.bean(Originals.class).of(Lived.HOME)).isNotEmpty();
        assertThat(new String(
                        Archives.unpacked(Archives.export(other, Lived.HOME)).get(PackingList.NAME),
                        StandardCharsets.UTF_8))
                .contains("absent");
    }

    @OnOneDatabase
    void refusesWhatIsMissingWithoutAWordOrWrongly(Installation installation) throws Exception {
        Lived.through(installation);
        var board = Archives.unpacked(export(installation, Role.BOARD_MEMBER));
        var other = Installation.onSqlite();
        try {
            assertThat(bring(other, stating(board, "\"withheld\" : {", "\"other\" : {")))
                    .containsExactly("exchange.bad.missing");
            var held = documents(installation).getFirst();
            assertThat(bring(
                            other,
                            stating(board, "\"" + held + "\"", "\"" + held.replaceFirst("/[^/]+$", "/none") + "\"")))
                    .containsExactly("exchange.bad.missing");
            assertThat(bring(
                            other,
                            stating(
                                    board,
                                    "\"" + held + "\"",
                                    "\"" + held + "\" : \"retained\", \"respondet/results/run/settlement\"")))
                    .containsExactly("exchange.bad.inconsistent");
            assertThat(bring(other, Zips.of(board))).isEmpty();
        } finally {
            other.close();
        }
    }

    private static byte[] stating(TreeMap<String, byte[]> files, String from, String to) {
        var changed = new TreeMap<>(files);
        var list = new String(files.get(PackingList.NAME), StandardCharsets.UTF_8);
        assertThat(list).contains(from);
        changed.put(PackingList.NAME, list.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return Zips.of(changed);
    }

    private List<String> bring(Installation installation, byte[] zip) throws IOException {
        var file = Files.write(folder.resolve("archive.zip"), zip);
        var brought = installation.bean(Importing.class).bring(file, Founder.SYSTEM);
        return brought.found().isPresent()
                ? List.of()
                : brought.problems().stream().map(each -> each.hint().key()).toList();
    }
}
