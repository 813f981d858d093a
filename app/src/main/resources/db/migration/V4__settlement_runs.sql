create table settlement_run (
    id text primary key,
    community text not null references community (id),
    month text not null,
    state text not null,
    version bigint not null,
    known_at bigint not null,
    corrects text,
    reason text not null,
    done bigint not null,
    steps bigint not null,
    problems text not null
);
create index settlement_run_community on settlement_run (community, month);

-- A month has one first final run, and a final run has one final correction.
create unique index settlement_run_first on settlement_run (community, month)
    where state = 'final' and corrects is null;
create unique index settlement_run_correction on settlement_run (corrects)
    where state = 'final' and corrects is not null;

create table member_totals (
    run text not null references settlement_run (id),
    member text not null,
    consumed bigint not null,
    shared bigint not null,
    surplus bigint not null,
    residual bigint not null,
    gain bigint not null,
    currency text not null,
    primary key (run, member)
);
