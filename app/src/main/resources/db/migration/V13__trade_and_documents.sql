-- Names, addresses and accounts that documents need, by first day; of one day the last recorded counts. The community
-- itself has an empty member.
create table trade_details (
    id text primary key,
    number bigint not null,
    community text not null references community (id),
    member text not null,
    from_day text not null,
    name text not null,
    street text not null,
    city text not null,
    postcode text not null,
    country text not null,
    vat_number text,
    standing text not null,
    iban text,
    mandate text,
    signed_day text
);
create index trade_details_member on trade_details (community, member);

create table letterhead (
    community text primary key references community (id),
    contact text not null,
    words text not null,
    payment_days bigint not null,
    creditor text,
    logo text not null
);

-- The documents of a final run are made in one go; of each community one batch at a time.
create table document_batch (
    id text primary key,
    community text not null references community (id),
    run text not null references settlement_run (id),
    state text not null,
    issued_day text not null,
    account text not null,
    language text not null,
    done bigint not null,
    steps bigint not null,
    problems text not null
);
create index document_batch_community on document_batch (community);
create unique index document_batch_open on document_batch (community) where state in ('queued', 'running');
create unique index document_batch_of_run on document_batch (run) where state = 'issued';

-- What was issued, without anybody's name; serial counts from 1 without gaps in its series.
create table issued_document (
    community text not null references community (id),
    number text not null,
    series text not null,
    serial bigint not null,
    batch text not null,
    run text not null,
    month text not null,
    member text not null,
    kind text not null,
    type text not null,
    issued_day text not null,
    due_day text not null,
    net bigint not null,
    tax bigint not null,
    currency text not null,
    payment text not null,
    corrects text,
    digest text not null,
    primary key (community, number),
    unique (community, series, serial)
);
create index issued_document_member on issued_document (community, member);
create index issued_document_month on issued_document (community, month);

create table document_line (
    community text not null,
    number text not null,
    position bigint not null,
    item text not null,
    plant text not null,
    watt_hours bigint not null,
    net bigint not null,
    primary key (community, number, position),
    foreign key (community, number) references issued_document (community, number)
);
