package respondet.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;

/** Where the own account is signed in, and how to end it there. */
@Controller
class SignInsPages {

    private final SignIns signIns;
    private final Session session;

    SignInsPages(SignIns signIns, Session session) {
        this.signIns = signIns;
        this.session = session;
    }

    @GetMapping("/account/sessions")
    @Needs(Right.USE_OWN_ACCOUNT)
    Page list(Viewer viewer, Texts texts) {
        var own = own();
        return new SignInsPage(signIns.of(viewer.id()).stream()
                .map(each -> row(each, own, texts))
                .toList());
    }

    private static SignInsPage.Row row(SignIn each, String own, Texts texts) {
        var words = each.browser().words();
        return new SignInsPage.Row(
                each.id(),
                words.isEmpty() ? texts.say("identity.sessions.unknown") : words,
                texts.values().moment(each.begun(), ZoneOffset.UTC),
                texts.values().moment(each.used(), ZoneOffset.UTC),
                each.id().equals(own));
    }

    @PostMapping("/account/sessions/end")
    @Needs(Right.USE_OWN_ACCOUNT)
    String endOthers(Viewer viewer) {
        signIns.endOthers(viewer.id(), own());
        return "redirect:/account/sessions";
    }

    @PostMapping("/account/sessions/{session}/end")
    @Needs(Right.USE_OWN_ACCOUNT)
    String end(
            @PathVariable("session") String id,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!signIns.end(viewer.id(), id)) {
            throw new NotFound();
        }
        if (id.equals(own())) {
            session.end(request, response);
        }
        return "redirect:/account/sessions";
    }

    private static String own() {
        return Session.current().map(SignedIn::id).orElse("");
    }
}
