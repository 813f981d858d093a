package respondet.app.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the project, Polish first. */
public enum Language {
    POLISH("pl", "PL"),
    ENGLISH("en", "IE"),
    CATALAN("ca", "ES"),
    SPANISH("es", "ES"),
    FRENCH("fr", "BE"),
    ITALIAN("it", "IT");

    private final Locale locale;

    Language(String language, String country) {
        this.locale = Locale.of(language, country);
    }

    public Locale locale() {
        return locale;
    }

    /** ISO 639-1. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of a code such as {@code pl} or {@code fr-BE}. */
    public static Optional<Language> of(String tag) {
        var wanted = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return Arrays.stream(values())
                .filter(each -> each.code().equals(wanted))
                .findFirst();
    }

    /** The language of this machine's user, else English. */
    public static Language ofUser() {
        return of(Locale.getDefault().toLanguageTag()).orElse(ENGLISH);
    }
}
