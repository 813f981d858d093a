package respondet.app.document;

import java.time.LocalDate;
import respondet.app.text.Language;

/**
 * A batch of documents for a final run.
 *
 * @param account who asked for it
 * @param language of documents whose readers chose none
 */
record BatchRow(
        String id,
        String community,
        String run,
        BatchState state,
        LocalDate issued,
        String account,
        Language language,
        int done,
        int steps,
        String problems) {}
