package respondet.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import respondet.app.store.Installation;

/** A community in which much happened before a member left and was erased. */
public final class Lived {

    public static final String HOME = Marked.HOME;

    /** Who was erased. */
    public static final String FORMER = Marked.WHO;

    private Lived() {}

    public static void through(Installation installation) throws IOException {
        Marked.live(installation);
        assertThat(installation.bean(Erasing.class).erase(HOME, FORMER, "Asked", "m"))
                .isEmpty();
    }
}
