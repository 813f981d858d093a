package respondet.app.web;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Another organisation’s sign-in on a port of this machine. People there are called by their e-mail addresses. It is no
 * component of ours, so our own server does not find it.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
class OpenIdProvider {

    static final String PASSWORD = "as the provider knows it";

    private static final String CLIENT = "--spring.security.oauth2.authorizationserver.client.respondet.";

    static ConfigurableApplicationContext start(int port, String client) {
        return new SpringApplication(OpenIdProvider.class)
                .run(
                        "--spring.config.name=openid-provider",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=WARN",
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--spring.security.oauth2.authorizationserver.issuer=http://127.0.0.1:" + port,
                        CLIENT + "registration.client-id=respondet",
                        CLIENT + "registration.client-secret={noop}secret",
                        CLIENT + "registration.client-authentication-methods=client_secret_basic",
                        CLIENT + "registration.authorization-grant-types=authorization_code",
                        CLIENT + "registration.redirect-uris=" + client + "/login/oauth2/code/single",
                        CLIENT + "registration.scopes=openid,email");
    }

    @Bean
    UserDetailsService people() {
        return name -> User.withUsername(name).password("{noop}" + PASSWORD).build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> context.getClaims()
                .claims(claims -> claims.putAll(Map.of(
                        "email",
                        context.getPrincipal().getName(),
                        "email_verified",
                        !context.getPrincipal().getName().startsWith("unverified"))));
    }
}
