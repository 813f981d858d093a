package respondet.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import respondet.app.document.Furnished;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** What one person gets: all of the own, nothing of others, and a line about each file. */
class PersonalDataTest {

    @OnEachDatabase
    void holdsAllOfOneMemberAndNothingOfOthers(Installation installation) throws IOException {
        Furnished.issue(installation, Furnished.furnished(installation, "namur"));
        var files = files(installation, "home1");
        assertThat(files.get("details.json")).contains("Somebody home1", "BE71096123456769");
        assertThat(files.get("membership.json")).contains("Ménage 1 (exemple)", "marketId");
        assertThat(files.get("documents.json")).contains("\"member\" : \"home1\"");
        assertThat(files.keySet())
                .anyMatch(name -> name.matches("months/2025-05/[0-9a-f]+/statement.json"))
                .anyMatch(name -> name.matches("months/2025-05/[0-9a-f]+/intervals.json"))
                .anyMatch(name -> name.matches("documents/.*\\.pdf"));
        assertThat(files.get("journal.json"))
                .contains("trade.details_recorded", "document.issued", "run.finalised", "\"wattHours\"");
        files.forEach((name, text) -> assertThat(text).as(name).doesNotContain("home2", "Ménage 2"));
        files.keySet().stream()
                .filter(name -> !name.equals("README.txt"))
                .forEach(name -> assertThat(files.get("README.txt")).contains(name + ": "));
    }

    private static SortedMap<String, String> files(Installation installation, String member) throws IOException {
        var out = new ByteArrayOutputStream();
        installation.bean(PersonalData.class).write("namur", member, Texts.in(Language.ENGLISH), out);
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
