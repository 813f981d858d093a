-- One text for SQLite and PostgreSQL: instants are microseconds in UTC, days are ISO text, identifiers are text.

create table account (
    id text primary key,
    email text not null unique,
    name text not null,
    language text not null,
    password_hash text,
    created_at bigint not null,
    closed_at bigint
);

create table role_grant (
    id text primary key,
    account text not null,
    role text not null,
    territory text,
    community text,
    member text,
    from_day text not null,
    to_day text
);
create index role_grant_account on role_grant (account);

-- The row that is locked while an entry gets its number.
create table journal_head (last bigint not null);
insert into journal_head (last) values (0);

create table journal (
    number bigint primary key,
    at bigint not null,
    account text not null,
    community text,
    kind text not null,
    subject text not null,
    before_change text not null,
    after_change text not null
);
create index journal_community on journal (community, number);

create table community (
    id text primary key,
    name text not null,
    territory text not null,
    regime text not null,
    version bigint not null
);

create table agreement (
    community text not null references community (id),
    version bigint not null,
    recorded_at bigint not null,
    account text not null,
    reason text not null,
    document text not null,
    primary key (community, version)
);
