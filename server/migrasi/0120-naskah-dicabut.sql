-- Who ended the force of a letter: name and office as they stood then, and when it was recorded (Perwali Kediri 80/2021 Pasal 11
-- ayat (2)). Older rows know the account only.
alter table naskah
  add column tidak_berlaku_nama text,
  add column tidak_berlaku_jabatan text,
  add column tidak_berlaku_pada timestamptz;
