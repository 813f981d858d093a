package respondet.app.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an archive entry by entry, its description and its list of checksums at the end; without clock, so that bytes repeat. */
final class ArchiveWriter implements AutoCloseable {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final String community;
    private final ZipOutputStream zip;
    private final SortedMap<String, DataPackage.Listed> listed = new TreeMap<>();
    private Withheld withheld = Withheld.NOTHING;

    ArchiveWriter(String community, OutputStream out) {
        this.community = community;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Where an entry's bytes come from. */
    private interface Source {
        void to(OutputStream out) throws IOException;
    }

    /** Says what is not in it. */
    void lacks(Withheld what) {
        withheld = what;
    }

    void put(String name, byte[] bytes) throws IOException {
        put(name, out -> out.write(bytes));
    }

    void put(String name, Path file) throws IOException {
        put(name, out -> Files.copy(file, out));
    }

    private void put(String name, Source source) throws IOException {
        var digest = sha256();
        var entry = open(name);
        source.to(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        // the entry knows its size once it is closed
        listed.put(name, new DataPackage.Listed(HexFormat.of().formatHex(digest.digest()), entry.getSize()));
    }

    private ZipEntry open(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        return entry;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        put(DataPackage.NAME, DataPackage.of(community, listed));
        var digests = new TreeMap<String, String>();
        listed.forEach((name, file) -> digests.put(name, file.sha256()));
        open(PackingList.NAME);
        zip.write(PackingList.of(community, digests, withheld).bytes());
        zip.closeEntry();
        zip.finish();
    }
}
