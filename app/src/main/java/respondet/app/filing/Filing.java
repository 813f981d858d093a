package respondet.app.filing;

import java.time.Instant;
import java.util.List;
import respondet.app.text.Texts;

/**
 * One document for an authority, already in words and figures.
 *
 * @param recipient whom it goes to, one line each
 * @param warnings what is missing or uncertain
 * @param law the articles that ask for it, with how certain they are
 * @param sources the runs that it was made from, one line each
 * @param made the latest knowledge in it: the same runs give the same bytes
 */
public record Filing(
        Texts texts,
        Head head,
        List<String> recipient,
        List<String> lead,
        List<String> warnings,
        List<Section> sections,
        List<String> law,
        List<String> sources,
        Instant made,
        FilingData data) {

    /** What it is called, who makes it, and the period that it is about. */
    public record Head(String title, String community, String period) {}

    /** A part of it: sentences, then a table. */
    public record Section(String title, List<String> sentences, List<FilingTable> tables) {}

    public Filing {
        recipient = List.copyOf(recipient);
        lead = List.copyOf(lead);
        warnings = List.copyOf(warnings);
        sections = List.copyOf(sections);
        law = List.copyOf(law);
        sources = List.copyOf(sources);
    }
}
