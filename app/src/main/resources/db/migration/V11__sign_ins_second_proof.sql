-- Who is signed in where. Browser and system are names without a version; no address of the caller is kept.
create table sign_in (
    id text primary key,
    account text not null references account (id),
    begun_at bigint not null,
    used_at bigint not null,
    browser text not null,
    system text not null
);
create index sign_in_account on sign_in (account);

-- The roles whose holders must prove twice who they are.
create table second_proof_role (role text primary key);

-- The owner of a passkey is the account itself, so nothing of it is copied.
drop table user_entities;
create index user_credentials_owner on user_credentials (user_entity_user_id);
