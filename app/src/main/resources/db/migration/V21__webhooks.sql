-- Addresses that are told when something happens in a community. seen is the last entry of the journal that was looked at.
create table webhook (
    id text primary key,
    community text not null references community (id),
    account text not null references account (id),
    address text not null,
    secret text not null,
    events text not null,
    created_at bigint not null,
    seen bigint not null
);
create index webhook_community on webhook (community);

-- What is to be told; without next_at it was told or given up.
create table webhook_event (
    id text primary key,
    webhook text not null references webhook (id),
    number bigint not null,
    body text not null,
    tries bigint not null,
    next_at bigint,
    unique (webhook, number)
);
create index webhook_event_next on webhook_event (next_at);

create table webhook_try (
    id text primary key,
    webhook text not null references webhook (id),
    event text not null references webhook_event (id),
    at bigint not null,
    outcome text not null
);
create index webhook_try_webhook on webhook_try (webhook, at);
