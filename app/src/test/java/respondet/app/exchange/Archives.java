package respondet.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;
import respondet.app.community.Agreements;
import respondet.app.community.CommunityFiles;
import respondet.app.demo.SampleFolders;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.Role;
import respondet.app.journal.Journal;
import respondet.app.reading.FolderReadings;
import respondet.app.run.Settling;
import respondet.app.store.Ids;
import respondet.app.store.Installation;

/** A community with a history of every kind, its export, and exports that were changed by hand. */
final class Archives {

    static final YearMonth JULY = YearMonth.of(2025, 7);

    private Archives() {}

    /** Two versions, a delivery, a final month, a draft that nobody needs, a manager. */
    static void fill(Installation installation, String id) throws IOException {
        var files = installation.bean(CommunityFiles.class);
        SampleFolders.write(files::folder);
        for (var other : SampleFolders.ids()) {
            if (!other.equals(id)) {
                FileSystemUtils.deleteRecursively(files.folder(other));
            }
        }
        var document = Files.readString(files.folder(id).resolve("community.yaml"));
        var agreements = installation.bean(Agreements.class);
        assertThat(agreements.found(id, Zips.text(document), "founder").found()).isPresent();
        installation.bean(FolderReadings.class).enter(id, "manager");
        var wording = new Agreements.Wording(Zips.text(document + "# agreed again\n"), "Resolution 1/2026, „ąę”");
        assertThat(agreements.change(id, 1, wording, "manager").found()).isPresent();
        var grant = new Grant(
                Ids.next(),
                Role.COMMUNITY_MANAGER,
                Optional.empty(),
                Optional.of(id),
                Optional.empty(),
                LocalDate.of(2025, 1, 1),
                Optional.empty());
        installation.bean(Journal.class).write(new GrantGiven("manager", grant), "");
        var settling = installation.bean(Settling.class);
        settling.finalise(settling.settle(id, JULY), "manager");
        settling.settle(id, JULY.plusMonths(1));
    }

    static byte[] export(Installation installation, String id) throws IOException {
        var out = new ByteArrayOutputStream();
        installation.bean(Exporting.class).write(id, out);
        return out.toByteArray();
    }

    static Installed installed(Installation installation) {
        return new Installed(installation.bean(DataSource.class), installation.home());
    }

    static TreeMap<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    static void unpack(byte[] zip, Path folder) throws IOException {
        for (var file : unpacked(zip).entrySet()) {
            var target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    /** The files of an export with a list of checksums that fits them. */
    static byte[] packed(TreeMap<String, byte[]> files) throws Exception {
        var digests = new TreeMap<String, String>();
        for (var file : files.entrySet()) {
            if (!file.getKey().equals(PackingList.NAME)) {
                var digest = MessageDigest.getInstance("SHA-256").digest(file.getValue());
                digests.put(file.getKey(), HexFormat.of().formatHex(digest));
            }
        }
        var all = new TreeMap<>(files);
        all.put(PackingList.NAME, PackingList.of("namur", digests).bytes());
        return Zips.of(all);
    }

    static byte[] withJournal(byte[] export, UnaryOperator<String> change) throws Exception {
        var files = unpacked(export);
        var before = new String(files.get(History.JOURNAL), StandardCharsets.UTF_8);
        var after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        files.put(History.JOURNAL, Zips.text(after));
        return packed(files);
    }

    static byte[] with(byte[] export, String name, byte[] content) throws Exception {
        var files = unpacked(export);
        files.put(name, content);
        return packed(files);
    }

    static byte[] without(byte[] export, String name) throws Exception {
        var files = unpacked(export);
        assertThat(files.remove(name)).as(name).isNotNull();
        return packed(files);
    }
}
