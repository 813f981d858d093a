-- What the bank refused of an order, with the reason that it told; null where it refused nothing.
alter table bank_order_item add column refused text;
