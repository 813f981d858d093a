package respondet.app.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import respondet.app.text.Language;

/** Somebody is asked to take a role. */
public record Invitation(String email, String name, Language language, Grant grant) {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>(),;:\"\\\\]+@[^\\s@<>(),;:\"\\\\]+\\.[^\\s@<>(),;:\"\\\\]+");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 200;

    /** The key of what is wrong with it. */
    public Optional<String> problem() {
        if (!isEmail(email.strip())) {
            return Optional.of("identity.problem.email");
        }
        if (!isName(name)) {
            return Optional.of("identity.problem.name");
        }
        return grant.to().filter(day -> !day.isAfter(grant.from())).map(day -> "identity.problem.days");
    }

    private static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isISOControl);
    }
}
