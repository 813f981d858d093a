package respondet.app.shell;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import respondet.app.identity.SignInProvider;

/** What guards every request: headers, tokens against forged forms, sessions. Who may do what is the {@link Gate}'s. */
@Configuration(proxyBeanMethods = false)
class Safety {

    /** Nothing is loaded from elsewhere, and nothing inside a page is run or styled that did not come as a file of ours. */
    static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** What programs are answered is no page. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** Programs bring a token with each request, so there is no session to steal and no form to forge. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain requestsOfPrograms(HttpSecurity http) {
        return http.securityMatcher("/api/**")
                .csrf(forms -> forms.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }

    @Bean
    SecurityFilterChain requests(
            HttpSecurity http,
            SecurityContextRepository contexts,
            CsrfTokenRepository csrf,
            SignInProvider provider,
            OldForm old) {
        provider.join(http);
        return http.securityContext(security -> security.securityContextRepository(contexts))
                .csrf(forms -> forms.csrfTokenRepository(csrf))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(old))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()")))
                .sessionManagement(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    CsrfTokenRepository csrf() {
        return new HttpSessionCsrfTokenRepository();
    }

    @Bean
    UserCredentialRepository passkeyRecords(JdbcOperations database) {
        return new JdbcUserCredentialRepository(database);
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
