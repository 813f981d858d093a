package respondet.app.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import respondet.app.settlement.ExactJson;
import respondet.app.text.Texts;

/** One archive of files, with a text in it that says of each what it is. */
final class Parcel implements AutoCloseable {

    private final ZipOutputStream zip;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    Parcel(OutputStream out, Texts texts) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.texts = texts;
    }

    /** What is written as it is; the key is that of a text about it. */
    void put(String name, String key, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
        lines.add(name + ": " + texts.say(key));
    }

    /** A list, also where nothing is in it: that nothing is kept is an answer too. */
    void put(String name, String key, List<?> values) throws IOException {
        put(name, key, (Object) values);
    }

    void put(String name, String key, Object value) throws IOException {
        put(name, key, ExactJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value));
    }

    /** The text about all files comes last and is no part of itself. */
    void explain(String title) throws IOException {
        var text = title + "\n\n" + String.join("\n", lines) + "\n\n" + texts.say("privacy.readme.others") + "\n";
        zip.putNextEntry(new ZipEntry("README.txt"));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
