package respondet.app.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.page.NotFound;
import respondet.app.text.Language;

/** Changes the language and goes back to the page. */
@Controller
class LanguageChoice {

    @PostMapping("/language")
    @Needs(Right.READ_PUBLIC)
    String choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = Language.of(language).orElseThrow(NotFound::new);
        var cookie = new Cookie(Languages.COOKIE, chosen.code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return "redirect:" + (isOurs(back) ? back : "/");
    }

    /** A path of this server; two slashes at the start would be another one. */
    private static boolean isOurs(String back) {
        return back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
    }
}
