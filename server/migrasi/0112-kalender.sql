-- Who entered a holiday or a force majeure, and which document ended it (Perwali Kediri 80/2021 Pasal 18 ayat (2)).
alter table kahar add column dicatat_oleh text;
alter table kahar add column nomor_akhir text;
alter table kahar add column diakhiri_oleh text;
alter table kahar add column diakhiri_pada timestamptz;
alter table hari_libur add column dicatat_oleh text;
-- A span is said once and ended once; its beginning is never rewritten.
create function kahar_sekali() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.sampai is not null or new.mulai <> old.mulai or new.nomor <> old.nomor or new.tanggal <> old.tanggal then
    raise exception 'Penetapan kahar hanya dapat diakhiri, tidak diubah atau dihapus.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger kahar_tetap before update or delete on kahar for each row execute function kahar_sekali();
alter table kahar add constraint kahar_tidak_bertumpuk exclude using gist (daterange(mulai, sampai, '[]') with &&);
-- Refusals by time that may have to be judged anew after a change of the calendar.
create index usulan_lewat_batas on usulan (layanan, id) where cap = 'KEDALUWARSA';
