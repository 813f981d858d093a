package respondet.app.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.app.api.Interface;
import respondet.app.identity.Account;
import respondet.app.identity.Viewer;
import respondet.app.text.Language;

/** In which language a page is told: the one chosen here, else the account's, else the browser's, else Polish. */
final class Languages {

    static final String COOKIE = "language";

    private Languages() {}

    static Language of(HttpServletRequest request, Viewer viewer) {
        if (Interface.isBelow(request)) {
            return ofProgram(request, viewer);
        }
        return chosen(request)
                .or(() -> viewer.account().map(Account::language))
                .or(() -> ofBrowser(request))
                .orElse(Language.POLISH);
    }

    /** What a program asks for, and nothing that a browser was told. */
    private static Language ofProgram(HttpServletRequest request, Viewer viewer) {
        return ofBrowser(request)
                .or(() -> viewer.account().map(Account::language))
                .orElse(Language.ENGLISH);
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(tag -> Language.of(tag).stream())
                .findFirst();
    }

    private static Optional<Language> ofBrowser(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Language.of(locale.toLanguageTag()).stream())
                        .findFirst();
    }
}
