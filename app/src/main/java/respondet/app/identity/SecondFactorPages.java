package respondet.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.page.NotFound;
import respondet.app.page.Page;

/** The authenticator app of the own account. */
@Controller
class SecondFactorPages {

    private static final QrSquare NONE = new QrSquare(0, "");

    private final Authenticators authenticators;
    private final People people;
    private final SignInGuard guard;
    private final SecondProofs proofs;
    private final PresentPassword present;

    SecondFactorPages(
            Authenticators authenticators,
            People people,
            SignInGuard guard,
            SecondProofs proofs,
            PresentPassword present) {
        this.authenticators = authenticators;
        this.people = people;
        this.guard = guard;
        this.proofs = proofs;
        this.present = present;
    }

    @GetMapping("/account/authenticator")
    @Needs(Right.SET_UP_SECOND_PROOF)
    Page form(Viewer viewer) {
        return page(viewer, "");
    }

    /** Who has a password shows it once more: a thief of the session would lock its owner out with an own app. */
    @PostMapping("/account/authenticator")
    @Needs(Right.SET_UP_SECOND_PROOF)
    Page turnOn(
            @RequestParam String code,
            @RequestParam(name = "present", defaultValue = "") String typed,
            Viewer viewer,
            HttpServletRequest request) {
        var own = own(viewer);
        var problem = present.problemIfAsked(own, typed, request);
        if (problem.isPresent()) {
            return page(viewer, problem.get());
        }
        var codes = people.turnOn(own, code);
        return codes.isEmpty() ? page(viewer, "identity.code.wrong") : on(codes, codes.size(), "");
    }

    private static SecondFactorPage on(List<String> codes, int left, String problem) {
        return new SecondFactorPage(true, NONE, "", codes, left, false, false, problem);
    }

    /** Whoever takes it away must have it: a code is asked for once more. */
    @PostMapping("/account/authenticator/off")
    @Needs(Right.SET_UP_SECOND_PROOF)
    Object turnOff(@RequestParam String code, Viewer viewer) {
        var own = own(viewer);
        if (!guard.admits(own.id(), "code")) {
            return page(viewer, "identity.sign-in.slow");
        }
        if (!people.turnOff(own, code)) {
            return page(viewer, "identity.code.wrong");
        }
        guard.succeeded(own.id(), "code");
        return "redirect:/account?done=factor";
    }

    private Page page(Viewer viewer, String problem) {
        var own = own(viewer);
        return authenticators
                .begin(own.id())
                .map(secret -> beginning(viewer, Base32.of(secret), problem))
                .orElseGet(() -> on(List.of(), authenticators.codesLeft(own.id()), problem));
    }

    private SecondFactorPage beginning(Viewer viewer, String secret, String problem) {
        var own = own(viewer);
        var label = URLEncoder.encode("Respondet:" + own.email(), StandardCharsets.UTF_8);
        var square = QrSquare.of("otpauth://totp/" + label + "?secret=" + secret + "&issuer=Respondet");
        return new SecondFactorPage(
                false, square, secret, List.of(), 0, present.isAsked(own), proofs.isMissing(viewer), problem);
    }

    private static Account own(Viewer viewer) {
        return viewer.account().orElseThrow(NotFound::new);
    }
}
