package respondet.app.people;

import java.util.List;
import respondet.app.page.Page;

/**
 * The administrator's page on who must prove twice who they are.
 *
 * @param saved whether it was changed just before
 */
public record SecondProofRulePage(List<Choice> choices, boolean saved) implements Page {

    /** A role, and whether its holders must. */
    public record Choice(String role, boolean demanded) {}

    @Override
    public String title() {
        return "people.proofs.title";
    }
}
