-- Members whose identity is no longer kept; pseudonym is what stands where the name stood.
create table erased_member (
    community text not null references community (id),
    member text not null,
    pseudonym text not null,
    erased_at bigint not null,
    primary key (community, member)
);
