package respondet.app.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.stereotype.Component;
import respondet.app.mail.SiteAddress;

/** Another organisation's sign-in (OpenID Connect) that may be used instead of a password, where the settings name one. */
@Component
public class SignInProvider {

    private static final String ID = "single";

    private final Settings settings;
    private final SiteAddress site;
    private final SingleSignOn signOn;

    SignInProvider(Settings settings, SiteAddress site, SingleSignOn signOn) {
        this.settings = settings;
        this.site = site;
        this.signOn = signOn;
    }

    /**
     * Where the provider is, and who we are to it.
     *
     * @param issuer empty when nobody signs in so
     * @param name as people know the provider
     */
    @Component
    record Settings(
            @Value("${respondet.sign-in.issuer:}") String issuer,
            @Value("${respondet.sign-in.client:respondet}") String client,
            @Value("${respondet.sign-in.secret:}") String secret,
            @Value("${respondet.sign-in.name:OpenID}") String name) {

        @Override
        public String toString() {
            return "Settings[" + issuer + "]";
        }
    }

    /** How people know it; empty when there is none. */
    String name() {
        return settings.issuer().isEmpty() ? "" : settings.name();
    }

    /** Opens the way through the provider; it is asked for its keys when the first person comes. */
    public void join(HttpSecurity http) {
        if (!settings.issuer().isEmpty()) {
            http.oauth2Login(login -> login.loginPage("/sign-in")
                    .clientRegistrationRepository(new SupplierClientRegistrationRepository(
                            () -> new InMemoryClientRegistrationRepository(registration())))
                    .successHandler(signOn)
                    .failureHandler((request, response, e) -> response.sendRedirect("/sign-in?refused")));
        }
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .redirectUri(site.of("/login/oauth2/code/" + ID))
                .scope("openid", "email")
                .build();
    }
}
