-- What grid operators told of a run's month. The run may be a draft, which the journal does not know: no reference to it.
create table operator_allocation (
    id text primary key,
    community text not null references community (id),
    run text not null,
    received_at bigint not null,
    account text not null,
    format text not null
);
create index operator_allocation_run on operator_allocation (community, run);

create table operator_file (
    allocation text not null references operator_allocation (id),
    name text not null,
    sha256 text not null,
    bytes bigint not null,
    primary key (allocation, name)
);
