package respondet.app.operator;

import java.util.List;
import respondet.app.run.RunRow;

/**
 * What a final run has against an operator's allocation, in the reader's words.
 *
 * @param files what the operator sent
 * @param facts what was compared and how exactly
 * @param largest the largest single differences, the largest first
 * @param annex the file with every difference
 */
public record Dispute(
        RunRow run,
        Taken taken,
        List<TakenFile> files,
        List<String> facts,
        List<DifferencesPage.Reason> reasons,
        List<DifferencesPage.Row> figures,
        List<DifferencesPage.Row> points,
        List<DifferencesPage.Line> largest,
        Annex annex) {

    /** A file that belongs to a letter, and the checksum by which its reader knows it. */
    public record Annex(String name, String sha256, long differences) {}
}
