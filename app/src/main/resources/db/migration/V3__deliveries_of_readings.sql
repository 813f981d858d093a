-- What arrived and waits for a decision. While one is being accepted, folder names where its files go:
-- after a crash, what lies there without a row in delivery is taken back.
create table staged_delivery (
    id text primary key,
    community text not null references community (id),
    staged_at bigint not null,
    account text not null,
    origin text not null,
    label text not null,
    folder text
);
create index staged_delivery_community on staged_delivery (community);

create table delivery (
    id text primary key,
    community text not null references community (id),
    received_at bigint not null,
    folder text not null,
    account text not null,
    origin text not null,
    finest_s bigint not null,
    unique (community, folder)
);

create table delivery_file (
    delivery text not null references delivery (id),
    name text not null,
    sha256 text not null,
    bytes bigint not null,
    format text not null,
    points bigint not null,
    row_count bigint not null,
    consumed bigint not null,
    produced bigint not null,
    from_at bigint,
    to_at bigint,
    notes bigint not null,
    primary key (delivery, name)
);
create index delivery_file_sha256 on delivery_file (sha256);
