package respondet.app.words;

import java.util.List;
import respondet.app.page.Page;

/** All words of the law that pages use, each at an address of its own. */
public record WordsPage(List<LegalWord> words) implements Page {

    @Override
    public String title() {
        return "words.title";
    }
}
