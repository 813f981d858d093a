package respondet.app.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.app.community.CommunityFiles;
import respondet.app.store.Installation;

/** Small files that a manager sends to the sample communities of an installation. */
record SentReadings(Installation installation) {

    static final String GOOD = "point,direction,start,kwh\nhome1,consumption,2025-07-01T00:00:00+02:00,9.999\n";
    static final String BROKEN = GOOD + "home1,consump";

    record Text(String name, String text) implements Staging.Arriving {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    Path found(String id) throws IOException {
        installation.found(id);
        return installation.bean(CommunityFiles.class).folder(id);
    }

    Staged stage(Text... files) throws IOException {
        var sender = new Staging.Sender("namur", "manager", Origin.UPLOAD, "");
        return installation.bean(Staging.class).stage(sender, List.of(files));
    }

    Optional<Delivery> accept(Staged staged) throws IOException {
        return installation.bean(Acceptance.class).accept(staged, "manager");
    }

    /** The names of the files that wait, delivery by delivery. */
    List<List<String>> waiting(String community) throws IOException {
        var all = new ArrayList<List<String>>();
        for (var staged : installation.bean(Staging.class).of(community)) {
            all.add(installation.bean(Staging.class).files(staged).stream()
                    .map(file -> file.getFileName().toString())
                    .toList());
        }
        return all;
    }
}
