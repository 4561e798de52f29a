// Kabar: who is told of an event, in the same transaction, once (Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf b).
import { v7 as uuid } from 'uuid'
import { TAHAP_KOSONG, tahapAlur } from '#mesin/alur.ts'
import type { DefTindakan } from '#mesin/bentuk.ts'
import type { PutusanAlur } from '#mesin/bentuk-usulan.ts'
import { pemegangJabatan } from '#server/organisasi/baca.ts'
import type { BarisUsulan } from './baca.ts'
import { kalimatKabar } from './kalimat.ts'
import type { Bahan } from './konteks.ts'
import { jabatanTahap } from './pemegang.ts'
import type { Perlu } from './perlu.ts'
import type { PemberitahuanBaru } from './tulis-kabar.ts'
import { tambahPemberitahuan } from './tulis-kabar.ts'

type Sasaran = { pegawaiId: string; untuk: 'pemohon' | 'pelaksana' }
type DenganPemilik = Pick<BarisUsulan, 'id' | 'pegawaiId' | 'keadaan'>

function defPeristiwa(b: Bahan, { peristiwa }: PutusanAlur): DefTindakan | undefined {
  const { alur } = b.terpaku.edisi
  if (peristiwa.dari === TAHAP_KOSONG) return alur.buat
  return tahapAlur(alur, peristiwa.dari).tindakan.find(
    (d) => d.kode === peristiwa.jenis && d.pelaku.includes(peristiwa.pelaku.peran),
  )
}

async function pelaksanaBerikut(p: Perlu, b: Bahan, putusan: PutusanAlur): Promise<string[]> {
  const tahap = tahapAlur(b.terpaku.edisi.alur, putusan.peristiwa.ke)
  if (tahap.pelaksana === 'verifikator')
    return putusan.keadaan.pemeriksa ? [putusan.keadaan.pemeriksa.pegawaiId] : []
  if (tahap.pelaksana === 'atasan-langsung') return [...(b.konteks.atasan ?? [])]
  const kode = jabatanTahap(tahap, b.terpaku, b.perkara.golongan, p.hari)
  const pemegang = await pemegangJabatan(p.db, kode, p.hari)
  return [...pemegang.values()].flatMap((j) => (j.pegawaiId === null ? [] : [j.pegawaiId]))
}

async function sasaran(p: Perlu, u: DenganPemilik, b: Bahan, putusan: PutusanAlur): Promise<Sasaran[]> {
  const untuk = defPeristiwa(b, putusan)?.pemberitahuan ?? []
  const hasil: Sasaran[] = []
  const sendiri = putusan.peristiwa.pelaku.pegawaiId === u.pegawaiId
  if (untuk.includes('pemohon') && !(sendiri && putusan.peristiwa.jenis === 'buat'))
    hasil.push({ pegawaiId: u.pegawaiId, untuk: 'pemohon' })
  const petugas = untuk.includes('pelaksana-berikut') ? await pelaksanaBerikut(p, b, putusan) : []
  const pemeriksa = putusan.keadaan.pemeriksa ?? u.keadaan.pemeriksa
  if (untuk.includes('verifikator') && pemeriksa) petugas.push(pemeriksa.pegawaiId)
  for (const id of new Set(petugas))
    if (id !== putusan.peristiwa.pelaku.pegawaiId && id !== u.pegawaiId)
      hasil.push({ pegawaiId: id, untuk: 'pelaksana' })
  return hasil
}

/** Writes the notices of one event. */
export async function kabarkan(p: Perlu, u: DenganPemilik, b: Bahan, putusan: PutusanAlur): Promise<void> {
  const { keadaan, peristiwa } = putusan
  const daftar = await sasaran(p, u, b, putusan)
  const baris = daftar.map(
    (s): PemberitahuanBaru => ({
      id: uuid(),
      pegawaiId: s.pegawaiId,
      usulanId: u.id,
      versi: keadaan.versi,
      jenis: `usulan.${peristiwa.jenis}`,
      ...kalimatKabar(peristiwa.jenis, {
        nomor: keadaan.nomor,
        layanan: b.terpaku.layanan.nama,
        batas: keadaan.batas?.batas,
        untuk: s.untuk,
      }),
      pada: p.kini,
    }),
  )
  await tambahPemberitahuan(p.db, baris)
}
