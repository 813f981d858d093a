package respondet.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import respondet.app.store.Installation;

/** Files that somebody sends, whatever is in them. */
public record MarkedFiles(Installation installation, String community) {

    private record Bytes(String name, byte[] bytes) implements Staging.Arriving {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** Leaves a file waiting for a decision. */
    public String stage(String label, String name, byte[] bytes) throws IOException {
        return waiting(label, name, bytes).id();
    }

    private Staged waiting(String label, String name, byte[] bytes) throws IOException {
        var sender = new Staging.Sender(community, "manager", Origin.UPLOAD, label);
        return installation.bean(Staging.class).stage(sender, List.of(new Bytes(name, bytes)));
    }

    /** Sends a file and accepts it. */
    public void accept(String label, String name, byte[] bytes) throws IOException {
        var accepted = installation.bean(Acceptance.class).accept(waiting(label, name, bytes), "manager");
        assertThat(accepted).isPresent();
    }

    /** Where a file of the watched folder lies. */
    public Path inbox() {
        return installation.bean(ReadingFiles.class).inbox(community);
    }
}
