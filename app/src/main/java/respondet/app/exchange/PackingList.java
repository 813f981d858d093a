package respondet.app.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import respondet.metering.lake.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an archive holds, with checksums; it makes a folder an export.
 *
 * @param format 1
 * @param people says that nobody's account is in it
 * @param files SHA-256 by name
 * @param withheld what is not in it, for all that it belongs to the community; none where all is
 */
record PackingList(
        int format,
        String community,
        String people,
        SortedMap<String, String> files,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Withheld withheld) {

    static final String NAME = History.FOLDER + "exchange.json";

    private static final int FORMAT = 1;
    private static final String PEOPLE = "Accounts and roles of people are not part of this archive.";

    PackingList {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static PackingList of(String community, Map<String, String> files, Withheld withheld) {
        return new PackingList(FORMAT, community, PEOPLE, new TreeMap<>(files), withheld.isNothing() ? null : withheld);
    }

    Withheld lacking() {
        return Objects.requireNonNullElse(withheld, Withheld.NOTHING);
    }

    byte[] bytes() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /** The list of an unpacked archive; it must fit the files that lie there. */
    static PackingList read(Path folder) throws IOException, BadArchive {
        var list = parse(folder);
        if (list.format() != FORMAT) {
            throw BadArchive.of("exchange.bad.format", Integer.toString(list.format()));
        }
        var found = found(folder);
        for (var file : list.files().entrySet()) {
            var sum = found.remove(file.getKey());
            if (sum == null) {
                throw BadArchive.of("exchange.bad.missing", file.getKey());
            }
            if (!sum.equals(file.getValue())) {
                throw BadArchive.of("exchange.bad.altered", file.getKey());
            }
        }
        if (!found.isEmpty()) {
            throw BadArchive.of("exchange.bad.extra", found.firstKey());
        }
        return list;
    }

    private static PackingList parse(Path folder) throws IOException, BadArchive {
        if (!Files.isRegularFile(folder.resolve(NAME))) {
            throw BadArchive.of("exchange.bad.missing", NAME);
        }
        try {
            return JsonMapper.shared().readValue(Files.readAllBytes(folder.resolve(NAME)), PackingList.class);
        } catch (JacksonException e) {
            throw BadArchive.of("exchange.bad.altered", NAME);
        }
    }

    private static SortedMap<String, String> found(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString().replace('\\', '/'), Sha256.of(file));
            }
        }
        found.remove(NAME);
        return found;
    }
}
