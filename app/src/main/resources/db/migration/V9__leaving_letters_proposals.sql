-- Who announced to leave, and the first day no longer a member. What the agreement says counts; this is before it.
create table leave_notice (
    community text not null references community (id),
    member text not null,
    left_day text not null,
    announced_at bigint not null,
    primary key (community, member)
);

-- Who does not want a letter when a month is final.
create table letter_refusal (
    account text not null references account (id),
    community text not null references community (id),
    primary key (account, community)
);

-- Keys that are proposed, with what each would have meant in one final month.
create table key_proposal (
    id text primary key,
    community text not null references community (id),
    published_at bigint not null,
    title text not null,
    kind text not null,
    item text not null,
    run text not null,
    closed_at bigint
);
create index key_proposal_community on key_proposal (community, published_at);

create table key_effect (
    proposal text not null references key_proposal (id),
    member text not null,
    consumed bigint not null,
    shared_before bigint not null,
    shared_after bigint not null,
    gain_before bigint not null,
    gain_after bigint not null,
    currency text not null,
    ground text not null,
    primary key (proposal, member)
);
