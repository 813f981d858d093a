package respondet.app.words;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.Page;

/** Explains words to everybody. */
@Controller
class WordsPages {

    @GetMapping("/words")
    @Needs(Right.READ_PUBLIC)
    Page words() {
        return new WordsPage(List.of(LegalWord.values()));
    }
}
