package respondet.app.community;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import respondet.app.folder.AgreementReader;
import respondet.app.folder.FoundingCheck;
import respondet.app.journal.Journal;
import respondet.app.page.NotFound;
import respondet.app.page.Overtaken;
import respondet.core.community.Community;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;

/** Founds communities and changes what their members agreed; what cannot be read is refused whole. */
@Service
public class Agreements {

    private final Communities communities;
    private final CommunityFiles files;
    private final Journal journal;
    private final LatelyRead lately = new LatelyRead();

    Agreements(Communities communities, CommunityFiles files, Journal journal) {
        this.communities = communities;
        this.files = files;
        this.journal = journal;
    }

    /**
     * A new community from a document whose files lie in its folder already.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the identifier is taken
     */
    @Transactional
    public Checked<Community> found(String id, byte[] document, String account) {
        return checkNew(id, document).map(community -> {
            journal.write(
                    new CommunityFounded(id, community.name(), community.territory(), community.regime()), account);
            record(community, 1, new Wording(document, ""), account);
            return community;
        });
    }

    /**
     * A new version of an agreement.
     *
     * @param expected the version that was changed; another one is there when somebody else was faster
     */
    @Transactional
    public Checked<Community> change(String id, long expected, Wording wording, String account) {
        var row = communities.find(id).orElseThrow(NotFound::new);
        if (row.version() != expected) {
            throw new Overtaken();
        }
        return check(id, wording.document()).map(community -> {
            record(community, expected + 1, wording, account);
            return community;
        });
    }

    /** What a document would make of a community, without storing anything. */
    public Checked<Community> check(String id, byte[] document) {
        var row = communities.find(id).orElseThrow(NotFound::new);
        return read(id, document)
                .flatMap(community -> Checked.of(community, SameCommunity.problems(row, community)))
                .flatMap(community -> Checked.of(community, newObjections(id, community)))
                .flatMap(community -> Checked.of(community, sharedTwice(community)))
                .flatMap(Agreements::founded);
    }

    private List<Problem> newObjections(String id, Community after) {
        return read(id).found()
                .map(before -> LawfulAgreement.problems(before, after))
                .orElseGet(() -> LawfulAgreement.problems(after));
    }

    /** The same for a community that does not exist yet. */
    public Checked<Community> checkNew(String id, byte[] document) {
        return AgreementReader.read(files.folderOrEmpty(id), document, Optional.empty())
                .flatMap(community -> Checked.of(community, SameCommunity.problems(id, community)))
                .flatMap(Agreements::checkNew)
                .flatMap(community -> Checked.of(community, sharedTwice(community)));
    }

    /** The same where only the document tells which community it is; files that it names are not there. */
    public Checked<Community> checkNew(byte[] document) {
        return AgreementReader.read(files.nothing(), document, Optional.empty()).flatMap(Agreements::checkNew);
    }

    /** The same where it was read elsewhere. */
    public static Checked<Community> checkNew(Community read) {
        return Checked.of(read, LawfulAgreement.problems(read)).flatMap(Agreements::founded);
    }

    /** Nothing becomes what could not have been founded. */
    private static Checked<Community> founded(Community community) {
        return Checked.of(community, FoundingCheck.problems(community));
    }

    /** Points of which more than the whole is shared, with the other communities of this installation. */
    public List<Problem> sharedTwice(Community community) {
        var shared = new SharedTwice(community);
        var others = communities.all().stream()
                .filter(row -> !row.id().equals(community.id()))
                .flatMap(row -> communities.agreement(row.id()).stream())
                .filter(version -> shared.mayConcern(version.document()))
                .flatMap(version -> read(version.community()).found().stream())
                .toList();
        return shared.with(others);
    }

    /** The community as a version describes it to whoever knows what was known at a moment. */
    public Checked<Community> read(AgreementVersion version, Instant knownAt) {
        var document = version.document().getBytes(StandardCharsets.UTF_8);
        return AgreementReader.read(existing(files.folder(version.community())), document, Optional.of(knownAt));
    }

    /** The community as its last version describes it; else there is nothing to show or to change. */
    public Community need(String id) {
        return read(id).found().orElseThrow(NotFound::new);
    }

    /** The community as its last version describes it. */
    public Checked<Community> read(String id) {
        var version = communities.agreement(id).orElseThrow(NotFound::new);
        return lately.of(
                version, files.folder(id), () -> read(id, version.document().getBytes(StandardCharsets.UTF_8)));
    }

    /** The community as a version describes it; there is nothing where that version is not. */
    public Checked<Community> read(String id, long version) {
        var found = communities.versions(id).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
        return read(id, found.document().getBytes(StandardCharsets.UTF_8));
    }

    private Checked<Community> read(String id, byte[] document) {
        return AgreementReader.read(existing(files.folder(id)), document, Optional.empty());
    }

    private static Path existing(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record(Community community, long version, Wording wording, String account) {
        var text = new String(wording.document(), StandardCharsets.UTF_8);
        journal.write(new AgreementChanged(community.id(), version, community.name(), wording.reason(), text), account);
    }

    /** What is agreed from now on, and why. */
    public static final class Wording {

        private final byte[] document;
        private final String reason;

        public Wording(byte[] document, String reason) {
            this.document = document.clone();
            this.reason = reason;
        }

        byte[] document() {
            return document.clone();
        }

        String reason() {
            return reason;
        }
    }
}
