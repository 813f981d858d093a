package respondet.app.founding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.agreement.EditPage.ProblemLine;
import respondet.app.community.Agreements;
import respondet.app.exchange.Founder;
import respondet.app.folder.RegimeIds;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.Page;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.problem.Checked;

/** Founds a community: choose the law, fill the agreement in, found. */
@Controller
class FoundingPages {

    private final Agreements agreements;

    FoundingPages(Agreements agreements) {
        this.agreements = agreements;
    }

    @GetMapping("/found")
    @Needs(Right.FOUND_COMMUNITY)
    Page first(Viewer viewer) {
        var own = viewer.grants().stream()
                .flatMap(grant -> grant.territory().stream())
                .findFirst();
        return new FoundPage(new FoundForm("", own.orElse(""), "", ""), RegimeIds.ALL, "");
    }

    @GetMapping("/found/document")
    @Needs(Right.FOUND_COMMUNITY)
    Page second(@RequestParam Map<String, String> fields, Texts texts) {
        var form = FoundForm.of(fields);
        return form.isComplete()
                ? page(form, form.document(texts), List.of())
                : new FoundPage(form, RegimeIds.ALL, "founding.missing");
    }

    private static Page page(FoundForm form, String document, List<ProblemLine> problems) {
        return new FoundDocumentPage(form, FoundingForm.of(form.regime()).key(), document, problems);
    }

    @PostMapping("/found")
    @Needs(Right.FOUND_COMMUNITY)
    Object found(@RequestParam Map<String, String> fields, Viewer viewer, Texts texts) {
        var form = FoundForm.of(fields);
        var document = fields.getOrDefault("document", "").replace("\r\n", "\n").replace('\r', '\n');
        var founded = found(document, new Founder(viewer.id(), viewer::mayFoundIn));
        return founded.found()
                .<Object>map(community -> "redirect:/founded/" + community.id())
                .orElseGet(() -> page(form, document, ProblemLine.of(founded.problems(), document, texts)));
    }

    private Checked<Community> found(String document, Founder founder) {
        var bytes = document.getBytes(StandardCharsets.UTF_8);
        return agreements
                .checkNew(bytes)
                .flatMap(community -> Checked.of(community, founder.problems(community)))
                .flatMap(community -> found(community.id(), bytes, founder));
    }

    private Checked<Community> found(String id, byte[] document, Founder founder) {
        try {
            return agreements.found(id, document, founder.account());
        } catch (DuplicateKeyException e) {
            return Checked.refused(Founder.taken(id));
        }
    }
}
