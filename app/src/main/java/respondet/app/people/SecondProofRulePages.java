package respondet.app.people;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Role;
import respondet.app.identity.SecondProofDemanded;
import respondet.app.identity.SecondProofs;
import respondet.app.identity.Viewer;
import respondet.app.journal.Journal;
import respondet.app.page.NotFound;
import respondet.app.page.Page;

/** Says the holders of which roles must prove twice who they are. */
@Controller
class SecondProofRulePages {

    private final SecondProofs proofs;
    private final Journal journal;

    SecondProofRulePages(SecondProofs proofs, Journal journal) {
        this.proofs = proofs;
        this.journal = journal;
    }

    @GetMapping("/accounts/second-proof")
    @Needs(Right.RUN_INSTALLATION)
    Page show(@RequestParam Optional<String> saved) {
        var demanded = proofs.roles();
        var choices = RoleForm.given()
                .map(role -> new SecondProofRulePage.Choice(role.id(), demanded.contains(role)))
                .toList();
        return new SecondProofRulePage(choices, saved.isPresent());
    }

    /** A form without any role asks it of nobody. */
    @PostMapping("/accounts/second-proof")
    @Needs(Right.RUN_INSTALLATION)
    String change(@RequestParam(name = "role", defaultValue = "") List<String> chosen, Viewer viewer) {
        if (!RoleForm.given().map(Role::id).toList().containsAll(chosen)) {
            throw new NotFound();
        }
        journal.write(new SecondProofDemanded(chosen), viewer.id());
        return "redirect:/accounts/second-proof?saved";
    }
}
