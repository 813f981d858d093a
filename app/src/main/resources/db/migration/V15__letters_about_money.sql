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
