package respondet.app.identity;

import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as the standard of passkeys sees them: the account's own identifier, and the address that devices show. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;

    PasskeyOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    static Bytes handle(String account) {
        return new Bytes(HexFormat.of().parseHex(account));
    }

    static String account(Bytes handle) {
        return HexFormat.of().formatHex(handle.getBytes());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return owner(accounts.find(account(handle)));
    }

    /** The name by which the server knows somebody is the account's identifier. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return owner(accounts.find(account));
    }

    private static @Nullable PublicKeyCredentialUserEntity owner(Optional<Account> account) {
        return account.map(each -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle(each.id()))
                        .name(each.email())
                        .displayName(each.name())
                        .build())
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("Accounts are opened by invitation.");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("Accounts are closed by the administrator.");
    }
}
