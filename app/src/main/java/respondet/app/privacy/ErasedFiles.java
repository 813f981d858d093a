package respondet.app.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import respondet.app.community.Communities;
import respondet.app.privacy.FilesOfCommunity.Writer;
import respondet.metering.Repacking;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the files anew that name a member whose identity goes, or its metering points: agreement, meter files, what waits,
 * operators' files, results and the lake's notes.
 */
@Component
record ErasedFiles(FilesOfCommunity files, Communities communities) {

    /**
     * The files as they will be.
     *
     * @param taking knows besides which names and checksums changed
     */
    record Prepared(Rewriting rewriting, Pseudonymising taking) {}

    /** Changes nothing yet. */
    Prepared prepare(String community, Pseudonymising wanted) throws IOException {
        var found = files.of(community);
        var named = wanted.with(FileNamesOf.of(found, wanted.marks()));
        var digests = new TreeMap<String, Pseudonymising.Changed>();
        for (var version : communities.versions(community)) {
            note(bytes(version.document()), bytes(named.agreement(version.document())), digests);
        }
        var rewriting = Rewriting.in(files.home());
        try {
            var raw = raw(named.marks());
            for (var writer : Writer.values()) {
                var taking = named.knowing(digests);
                for (var each :
                        found.stream().filter(one -> one.writer() == writer).toList()) {
                    var old = Files.readAllBytes(each.file());
                    var now = writer == Writer.OTHERS ? raw.of(old) : bytes(text(writer, old, taking));
                    var to = FileNamesOf.renamed(each, taking.marks());
                    if (!Arrays.equals(old, now) || !to.equals(each.file())) {
                        note(old, now, digests);
                        rewriting.add(each.file(), to, now);
                    }
                }
            }
            rewriting.promise(community, wanted.marks().pseudonym());
            return new Prepared(rewriting, named.knowing(digests));
        } catch (IOException | RuntimeException e) {
            rewriting.forget();
            throw e;
        }
    }

    void finishAll(Rewriting.Decision decision) throws IOException {
        Rewriting.finishAll(files.home(), decision);
    }

    private static Repacking raw(Marks marks) {
        var text = new RawText(marks);
        return new Repacking(text::without, marks::withoutSure);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void note(byte[] old, byte[] now, Map<String, Pseudonymising.Changed> digests) {
        if (!Arrays.equals(old, now)) {
            digests.put(digest(old), new Pseudonymising.Changed(digest(now), now.length));
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Writer writer, byte[] bytes, Pseudonymising taking) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return switch (writer) {
            case AGREEMENT -> taking.agreement(text);
            case STATEMENT -> statement(text, taking);
            case OURSELVES, LIST, OTHERS -> taking.marks().withoutSure(text);
        };
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
}
