-- When readings went that nobody may keep any longer: before_month is the first month that stayed.
create table forgotten_readings (
    id text primary key,
    community text not null references community (id),
    before_month text not null,
    forgotten_at bigint not null,
    row_count bigint not null,
    files bigint not null
);
create index forgotten_readings_community on forgotten_readings (community);
