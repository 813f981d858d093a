package respondet.app.identity;

import java.util.List;
import java.util.Optional;
import respondet.app.journal.Change;

/** From now on the holders of these roles, and of no others, must prove twice who they are. */
public record SecondProofDemanded(List<String> roles) implements Change {

    public SecondProofDemanded {
        roles = roles.stream().sorted().distinct().toList();
    }

    @Override
    public Optional<String> community() {
        return Optional.empty();
    }

    @Override
    public String subject() {
        return "second-proof";
    }
}
