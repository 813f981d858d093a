-- The capital book: lines are added and never changed. number is that of the journal entry, and so the order.
create table capital_entry (
    id text primary key,
    number bigint not null,
    community text not null references community (id),
    member text not null,
    kind text not null,
    day text not null,
    shares bigint not null,
    amount bigint not null,
    currency text not null,
    reason text not null,
    reverses text unique
);
create index capital_entry_community on capital_entry (community, number);

-- Consents with their history; a withdrawal closes one, and giving it again makes a new one.
create table consent (
    id text primary key,
    community text not null references community (id),
    member text not null,
    kind text not null,
    wording text not null,
    language text not null,
    origin text not null,
    from_day text not null,
    given_at bigint not null,
    given_by text not null,
    to_day text,
    ended_at bigint,
    ended_by text
);
create index consent_member on consent (community, member);

-- Since when a household is known as vulnerable, and until when; known only while the consent is there.
create table vulnerable_household (
    id text primary key,
    consent text not null references consent (id),
    community text not null references community (id),
    member text not null,
    from_day text not null,
    set_at bigint not null,
    to_day text,
    ended_at bigint
);
create index vulnerable_household_community on vulnerable_household (community);

-- What the assembly sets aside for vulnerable households, by version.
create table solidarity_share (
    id text primary key,
    number bigint not null,
    community text not null references community (id),
    from_day text not null,
    recorded_at bigint not null,
    share text not null,
    resolution text not null
);
create index solidarity_share_community on solidarity_share (community);

-- What a run moves for solidarity: below zero given, above zero received. posted is what it adds to the run it corrects.
create table solidarity_entry (
    run text not null references settlement_run (id),
    member text not null,
    amount bigint not null,
    posted bigint not null,
    currency text not null,
    primary key (run, member)
);
