package respondet.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import respondet.app.community.Communities;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import tools.jackson.databind.json.JsonMapper;

/** An archive describes itself to programs that know nothing of us. */
class DataPackageTest {

    @TempDir
    private Path folder;

    static boolean fits(String schema, String json) throws IOException {
        try (var in = DataPackageTest.class.getResourceAsStream("/schema/" + schema + "-1.schema.json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text)
                    .validate(json, InputFormat.JSON)
                    .isEmpty();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @OnEachDatabase
    void namesEachFileWithSizeAndChecksum(Installation installation) throws Exception {
        Archives.fill(installation, "small");
        var files = Archives.unpacked(Archives.export(installation, "small"));
        var resources =
                JsonMapper.shared().readTree(files.get(DataPackage.NAME)).get("resources");
        var named = new TreeSet<String>();
        for (var resource : resources) {
            var path = resource.get("path").asString();
            var bytes = files.get(path);
            assertThat(resource.get("bytes").asLong()).as(path).isEqualTo(bytes.length);
            assertThat(resource.get("hash").asString())
                    .isEqualTo("sha256:"
                            + HexFormat.of().formatHex(ArchiveWriter.sha256().digest(bytes)));
            named.add(path);
        }
        var expected = new TreeSet<>(files.keySet());
        expected.remove(DataPackage.NAME);
        expected.remove(PackingList.NAME);
        assertThat(named).isEqualTo(expected);
    }

    @OnEachDatabase
    void fitsItsSchemas(Installation installation) throws Exception {
        Archives.fill(installation, "small");
        var files = Archives.unpacked(Archives.export(installation, "small"));
        var list = text(files.get(PackingList.NAME));
        assertThat(fits("exchange", list)).isTrue();
        assertThat(fits("exchange", list.replace("\"format\" : 1", "\"format\" : 2")))
                .isFalse();
        assertThat(fits("exchange", list.replace("community.yaml", "../community.yaml")))
                .isFalse();
        for (var line : text(files.get(History.JOURNAL)).lines().toList()) {
            assertThat(fits("journal-line", line)).as(line).isTrue();
            assertThat(fits("journal-line", line.replaceFirst("\"kind\"", "\"kinds\"")))
                    .isFalse();
        }
    }

    @OnEachDatabase
    void isNotNeededByAnImport(Installation installation) throws Exception {
        Archives.fill(installation, "small");
        var old = new TreeMap<>(Archives.unpacked(Archives.export(installation, "small")));
        old.remove(DataPackage.NAME);
        var other = Installation.onSqlite();
        try {
            var zip = Files.write(folder.resolve("old.zip"), Archives.packed(old));
            assertThat(other.bean(Importing.class).bring(zip, Founder.SYSTEM).found())
                    .isPresent();
            assertThat(other.bean(Communities.class).find("small")).isPresent();
            assertThat(Archives.unpacked(Archives.export(other, "small"))).containsKey(DataPackage.NAME);
        } finally {
            other.close();
        }
    }
}
