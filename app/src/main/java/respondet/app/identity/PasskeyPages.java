package respondet.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;

/** The passkeys of the own account. */
@Controller
class PasskeyPages {

    private static final String QUESTION = PasskeyPages.class.getName();

    private final Passkeys passkeys;
    private final PasskeyDoor door;
    private final People people;
    private final PresentPassword present;

    PasskeyPages(Passkeys passkeys, PasskeyDoor door, People people, PresentPassword present) {
        this.passkeys = passkeys;
        this.door = door;
        this.people = people;
        this.present = present;
    }

    @GetMapping("/account/passkeys")
    @Needs(Right.SET_UP_SECOND_PROOF)
    Page list(
            @RequestParam Optional<String> added, @RequestParam Optional<String> removed, Viewer viewer, Texts texts) {
        var note = added.map(_ -> "identity.passkeys.added").or(() -> removed.map(_ -> "identity.passkeys.removed"));
        return page(viewer, texts, "", note.orElse(""));
    }

    private Page page(Viewer viewer, Texts texts, String problem, String done) {
        var rows = passkeys.of(viewer.id()).stream().map(key -> row(key, texts)).toList();
        return new PasskeysPage(rows, door.isOpen(), present.isAsked(own(viewer)), problem, done);
    }

    private static PasskeysPage.Row row(Passkey key, Texts texts) {
        return new PasskeysPage.Row(
                key.id(),
                key.name(),
                texts.values().moment(key.added(), ZoneOffset.UTC),
                texts.values().moment(key.used(), ZoneOffset.UTC));
    }

    /** Who has a password shows it once more: a passkey opens the account for as long as it is there. */
    @PostMapping("/account/passkeys/new")
    @Needs(Right.SET_UP_SECOND_PROOF)
    Page ask(
            @RequestParam(name = "present", defaultValue = "") String typed,
            Viewer viewer,
            HttpServletRequest request,
            Texts texts) {
        var own = own(viewer);
        var problem = present.problemIfAsked(own, typed, request);
        if (problem.isPresent() || !door.isOpen()) {
            return page(viewer, texts, problem.orElse("identity.passkeys.none-here"), "");
        }
        var question = passkeys.askForNew(own);
        request.getSession(true).setAttribute(QUESTION, question);
        return new NewPasskeyPage(Passkeys.json(question));
    }

    /** The question is the permission: it was given to whoever showed the password, and is used up. */
    @PostMapping("/account/passkeys")
    @Needs(Right.SET_UP_SECOND_PROOF)
    Object add(
            @RequestParam String name,
            @RequestParam String credential,
            Viewer viewer,
            HttpServletRequest request,
            Texts texts) {
        var session = request.getSession(true);
        var asked = session.getAttribute(QUESTION);
        session.removeAttribute(QUESTION);
        return asked instanceof PublicKeyCredentialCreationOptions question
                        && Invitation.isName(name)
                        && people.addPasskey(own(viewer), question, credential, name.strip())
                ? "redirect:/account/passkeys?added"
                : page(viewer, texts, "identity.passkeys.failed", "");
    }

    /** Who has a password shows it once more, so that a thief of the session takes nobody's second proof away. */
    @PostMapping("/account/passkeys/{passkey}/remove")
    @Needs(Right.SET_UP_SECOND_PROOF)
    Object remove(
            @PathVariable String passkey,
            @RequestParam(name = "present", defaultValue = "") String typed,
            Viewer viewer,
            HttpServletRequest request,
            Texts texts) {
        var own = own(viewer);
        var problem = present.problemIfAsked(own, typed, request);
        if (problem.isPresent()) {
            return page(viewer, texts, problem.get(), "");
        }
        if (!people.removePasskey(own, passkey)) {
            throw new NotFound();
        }
        return "redirect:/account/passkeys?removed";
    }

    private static Account own(Viewer viewer) {
        return viewer.account().orElseThrow(NotFound::new);
    }
}
