-- The verdicts a case was decided on. After the signature its own effect changes the history, and today's facts would
-- judge the next raise; the case keeps what was judged.
create table usulan_putusan (
  usulan_id uuid primary key references usulan,
  versi integer not null,
  putusan jsonb not null,
  pada timestamptz not null
);
