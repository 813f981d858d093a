-- When a letter was tried last, so that those that always fail do not stand before the others.
alter table letter add column tried_at bigint not null default 0;
