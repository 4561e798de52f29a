-- Campaigns, sittings and covering letters beside the monthly proposal: number, day, members and minutes of the event.
alter table rombongan add column data jsonb not null default '{}';
create index rombongan_terbaru on rombongan (dibuat_pada desc, id);
