package respondet.app.identity;

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

    SecondFactorPages(Authenticators authenticators, People people, SignInGuard guard, SecondProofs proofs) {
        this.authenticators = authenticators;
        this.people = people;
        this.guard = guard;
        this.proofs = proofs;
    }

    @GetMapping("/account/authenticator")
    @Needs(Right.SET_UP_SECOND_PROOF)
    Page form(Viewer viewer) {
        return page(viewer, "");
    }

    @PostMapping("/account/authenticator")
    @Needs(Right.SET_UP_SECOND_PROOF)
    Page turnOn(@RequestParam String code, Viewer viewer) {
        var own = own(viewer);
        var codes = people.turnOn(own, code);
        return codes.isEmpty()
                ? page(viewer, "identity.code.wrong")
                : new SecondFactorPage(true, NONE, "", codes, codes.size(), false, "");
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
                .map(secret -> beginning(own, Base32.of(secret), proofs.isMissing(viewer), problem))
                .orElseGet(() -> new SecondFactorPage(
                        true, NONE, "", List.of(), authenticators.codesLeft(own.id()), false, problem));
    }

    private static Page beginning(Account own, String secret, boolean demanded, String problem) {
        var label = URLEncoder.encode("Respondet:" + own.email(), StandardCharsets.UTF_8);
        var square = QrSquare.of("otpauth://totp/" + label + "?secret=" + secret + "&issuer=Respondet");
        return new SecondFactorPage(false, square, secret, List.of(), 0, demanded, problem);
    }

    private static Account own(Viewer viewer) {
        return viewer.account().orElseThrow(NotFound::new);
    }
}
