package respondet.app.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which passwords are too easy: short ones and those that everybody tries first. Which signs they hold is free. */
final class PasswordRule {

    static final int SHORTEST = 12;

    /** Hashing must not become work without end. */
    static final int LONGEST = 200;

    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /** The key of what speaks against a password. */
    static Optional<String> problem(String password, Account account) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("identity.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("identity.password.long");
        }
        return isCommon(password, account) ? Optional.of("identity.password.common") : Optional.empty();
    }

    /** Digits and signs at the ends make a common word no better. */
    private static boolean isCommon(String password, Account account) {
        var small = password.toLowerCase(Locale.ROOT);
        var core = small.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        var local = account.email().replaceFirst("@.*", "");
        return COMMON.contains(small)
                || COMMON.contains(core)
                || core.equals(local)
                || small.equals(account.email())
                || small.equals(account.name().toLowerCase(Locale.ROOT))
                || small.chars().distinct().count() <= 2;
    }

    private static Set<String> common() {
        var file = Objects.requireNonNull(PasswordRule.class.getResourceAsStream("/common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
