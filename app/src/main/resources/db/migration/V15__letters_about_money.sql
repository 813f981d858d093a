-- What the bank refused of an order, with the reason that it told; null where it refused nothing.
alter table bank_order_item add column refused text;

-- How long before a collection members are told, and days after the last day for paying of each reminder, with blanks between.
create table payment_terms (
    community text primary key references community (id),
    notice_days bigint not null,
    reminder_days text not null
);

-- Who was told of a collection, by e-mail or on paper.
create table collection_notice (
    bank_order text not null references bank_order (id),
    member text not null,
    way text not null,
    primary key (bank_order, member)
);

-- Letters about what was overdue, and the documents of each with what was open then.
create table reminder (
    id text primary key,
    community text not null references community (id),
    batch text not null,
    member text not null,
    step bigint not null,
    day text not null,
    way text not null
);
create index reminder_community on reminder (community);

create table reminder_line (
    reminder text not null references reminder (id),
    document text not null,
    step bigint not null,
    due_day text not null,
    amount bigint not null,
    currency text not null,
    primary key (reminder, document)
);

-- What an Italian e-invoice asks for besides: the tax code and the receiver's channel.
alter table trade_details add column tax_code text;
alter table trade_details add column recipient text;

-- The accounts and the table of a community's books, as JSON.
create table book_layout (
    community text primary key references community (id),
    layout text not null
);
