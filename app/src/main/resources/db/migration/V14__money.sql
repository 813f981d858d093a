-- Orders to the bank: collections from members, or credits to them.
create table bank_order (
    id text primary key,
    community text not null references community (id),
    kind text not null,
    day text not null,
    made_at bigint not null,
    withdrawn bigint not null
);
create index bank_order_community on bank_order (community);

create table bank_order_item (
    bank_order text not null references bank_order (id),
    document text not null,
    member text not null,
    amount bigint not null,
    currency text not null,
    sequence text not null,
    primary key (bank_order, document)
);

-- Money that moved, as the bank told it; documents is what it pays, with blanks between, once that is known.
create table bank_movement (
    community text not null references community (id),
    id text not null,
    number bigint not null,
    position bigint not null,
    member text not null,
    booked text not null,
    amount bigint not null,
    currency text not null,
    reason text not null,
    wording text not null,
    documents text not null,
    primary key (community, id)
);
