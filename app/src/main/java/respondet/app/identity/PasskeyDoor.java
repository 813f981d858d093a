package respondet.app.identity;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import respondet.app.mail.SiteAddress;

/**
 * For which address passkeys are made and taken. The device must always check its owner, so that a passkey proves two
 * things at once: having the device, and being or knowing what opens it.
 */
@Component
class PasskeyDoor {

    /** The standard takes names only. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*]");

    private final SiteAddress site;
    private final PasskeyOwners owners;
    private final UserCredentialRepository keys;

    /** Made when first asked for, as a server that starts does not know its port yet. */
    private final SingletonSupplier<WebAuthnRelyingPartyOperations> standard = SingletonSupplier.of(this::made);

    PasskeyDoor(SiteAddress site, PasskeyOwners owners, UserCredentialRepository keys) {
        this.site = site;
        this.owners = owners;
        this.keys = keys;
    }

    /** Whether browsers take passkeys at this address: by https, or on this machine. */
    boolean isOpen() {
        return host().equals("localhost")
                || ("https".equals(address().getScheme())
                        && !NUMBERS.matcher(host()).matches());
    }

    private URI address() {
        return URI.create(site.origin());
    }

    private String host() {
        var host = address().getHost();
        return host == null ? "" : host;
    }

    private String origin() {
        return address().getScheme() + "://" + address().getRawAuthority();
    }

    WebAuthnRelyingPartyOperations standard() {
        return standard.obtain();
    }

    private WebAuthnRelyingPartyOperations made() {
        var party = PublicKeyCredentialRpEntity.builder()
                .id(host())
                .name("Respondet")
                .build();
        var made = new Webauthn4JRelyingPartyOperations(owners, keys, party, Set.of(origin()));
        made.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        made.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return made;
    }
}
