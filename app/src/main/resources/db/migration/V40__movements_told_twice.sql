-- By which the same movement is known in another file: digests of what the order and what the bank call it, where either told.
alter table bank_movement add column end_to_end text;
alter table bank_movement add column bank_reference text;
