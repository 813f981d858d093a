package respondet.app.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The passkeys of all accounts: what a browser is asked for, and what it brings. */
@Component
class Passkeys {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> FRESH =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN =
            new TypeReference<>() {};

    private final PasskeyDoor door;
    private final UserCredentialRepository keys;

    Passkeys(PasskeyDoor door, UserCredentialRepository keys) {
        this.door = door;
        this.keys = keys;
    }

    /** What a question to a browser looks like on its way. */
    static String json(Object question) {
        return JSON.writeValueAsString(question);
    }

    /** Asks for a new one that belongs to the account. */
    PublicKeyCredentialCreationOptions askForNew(Account account) {
        var owner = UsernamePasswordAuthenticationToken.authenticated(account.id(), "", List.of());
        return door.standard()
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(owner));
    }

    /** Asks for any. */
    PublicKeyCredentialRequestOptions ask() {
        return door.standard()
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /** Whether what the browser brought answers the question and is kept from now on. */
    boolean add(PublicKeyCredentialCreationOptions question, String brought, String name) {
        return tried(() -> {
                    var key = new RelyingPartyPublicKey(JSON.readValue(brought, FRESH), name);
                    return door.standard()
                            .registerCredential(new ImmutableRelyingPartyRegistrationRequest(question, key));
                })
                .isPresent();
    }

    /** The identifier of the account whose passkey answers the question. */
    Optional<String> prove(PublicKeyCredentialRequestOptions question, String brought) {
        return tried(() -> door.standard()
                        .authenticate(new RelyingPartyAuthenticationRequest(question, JSON.readValue(brought, SHOWN))))
                .map(owner -> PasskeyOwners.account(owner.getId()));
    }

    /** What a browser sends may be anything, and the library throws whatever it stumbles over. */
    private static <T> Optional<T> tried(Supplier<T> attempt) {
        try {
            return Optional.of(attempt.get());
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    List<Passkey> of(String account) {
        return records(account).stream()
                .map(key -> new Passkey(
                        key.getCredentialId().toBase64UrlString(), key.getLabel(), key.getCreated(), key.getLastUsed()))
                .sorted(Comparator.comparing(Passkey::added).thenComparing(Passkey::id))
                .toList();
    }

    private List<CredentialRecord> records(String account) {
        return keys.findByUserId(PasskeyOwners.handle(account));
    }

    /** Whether the account had such a one to remove. */
    boolean remove(String account, String id) {
        var found = records(account).stream()
                .filter(key -> key.getCredentialId().toBase64UrlString().equals(id))
                .toList();
        found.forEach(key -> keys.delete(key.getCredentialId()));
        return !found.isEmpty();
    }

    void removeAll(String account) {
        records(account).forEach(key -> keys.delete(key.getCredentialId()));
    }
}
