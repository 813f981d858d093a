-- What lets programs ask in a person's name. A token that is taken back goes; who was it is told by nothing any more.
create table access_token (
    id text primary key,
    account text not null references account (id),
    name text not null,
    hash text not null unique,
    scopes text not null,
    created_at bigint not null,
    expires_at bigint not null,
    used_at bigint
);
create index access_token_account on access_token (account);

-- What programs were answered under a key of theirs, so that the same request sent again does nothing twice. Without a status
-- it is still being worked on.
create table kept_answer (
    account text not null references account (id),
    route text not null,
    request_key text not null,
    request_hash text not null,
    kept_at bigint not null,
    status bigint not null,
    headers text not null,
    body text not null,
    primary key (account, route, request_key)
);
create index kept_answer_at on kept_answer (kept_at);
