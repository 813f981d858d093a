package respondet.app.reading;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * What each file of a delivery is, with all that is to be said about it.
 *
 * @param about when it came and from whom
 * @param address of the delivery that waits; empty for one that was accepted
 * @param conflicts contradictions between files
 * @param ready how many files can be accepted
 */
public record FilesPage(
        CommunityRow community, String about, String address, List<File> files, List<String> conflicts, long ready)
        implements Page {

    /** A file in words. */
    public record File(
            String name, String stateKey, String style, String before, List<Figure> figures, List<String> problems) {}

    /** A name with its value. */
    public record Figure(String key, String value) {}

    public boolean isWaiting() {
        return !address.isEmpty();
    }

    public boolean isAcceptable() {
        return isWaiting() && ready > 0 && conflicts.isEmpty();
    }

    /** How many files stay behind when the others are accepted. */
    public long leftOut() {
        return files.size() - ready;
    }

    @Override
    public String title() {
        return isWaiting() ? "reading.preview.title" : "reading.delivery.title";
    }
}
