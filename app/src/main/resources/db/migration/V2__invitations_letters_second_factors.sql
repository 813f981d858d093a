-- Sessions that began before are over: the password changed since.
alter table account add column sessions_since bigint not null default 0;

-- Lets a person set a password once, until it expires. Only the secret's hash is kept.
create table password_link (
    hash text primary key,
    account text not null references account (id),
    created_at bigint not null,
    expires_at bigint not null
);
create index password_link_account on password_link (account);

-- Letters to be sent. The text is forgotten once a letter was sent, as it may hold a secret.
create table letter (
    id text primary key,
    written_at bigint not null,
    recipient text not null,
    subject text not null,
    text text not null,
    sent_at bigint,
    problem text not null
);

-- The secret that an authenticator app shares; the last step whose code was used is never used again.
create table authenticator (
    account text primary key references account (id),
    secret text not null,
    confirmed_at bigint,
    last_step bigint not null
);

create table recovery_code (
    hash text primary key,
    account text not null references account (id)
);
create index recovery_code_account on recovery_code (account);

-- Passkeys. Tables, columns and their types are Spring Security's own.
create table user_entities (
    id text primary key,
    name text not null unique,
    display_name text
);

create table user_credentials (
    credential_id text primary key,
    user_entity_user_id text not null,
    public_key bytea not null,
    signature_count bigint,
    uv_initialized boolean,
    backup_eligible boolean not null,
    authenticator_transports text,
    public_key_credential_type text,
    backup_state boolean not null,
    attestation_object bytea,
    attestation_client_data_json bytea,
    created timestamp,
    last_used timestamp,
    label text not null
);
