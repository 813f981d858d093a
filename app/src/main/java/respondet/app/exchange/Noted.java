package respondet.app.exchange;

import org.springframework.stereotype.Component;
import respondet.app.journal.Entry;
import respondet.app.journal.Projection;

/** That an archive was imported stands in the journal and in no table. */
@Component
record Noted() implements Projection<ArchiveImported> {

    @Override
    public String kind() {
        return "archive.imported";
    }

    @Override
    public Class<ArchiveImported> type() {
        return ArchiveImported.class;
    }

    @Override
    public boolean travels() {
        return false;
    }

    @Override
    public void apply(ArchiveImported change, Entry entry) {
        // nothing follows from it
    }
}
