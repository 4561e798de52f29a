// Pejabat: the signature block of a person in an office on a day.
import { sql } from 'kysely'
import type { Penandatangan } from '#ketentuan/naskah/surat-kgb.ts'
import { tampilNip } from '#mesin/nip.ts'
import type { Db } from '../alat/database.ts'

type Baris = { nama: string; nip: string; golongan: string | null; jabatan: string; kedudukan: string | null }

/** Before the office of one who acts for its holder; nothing for the holder himself. */
const AWALAN: Record<string, string> = { plt: 'Plt. ', plh: 'Plh. ' }

/** Name, rank and office lines as the letter prints them. Throws when the person does not exist. */
export async function bacaPejabat(
  db: Db,
  p: {
    pegawaiId: string
    jabatan: string
    hari: string
    atasNama: string | null
    pangkat: (golongan: string) => string
  },
): Promise<Penandatangan> {
  const hasil = await sql<Baris>`
    select g.nama_lengkap as nama, g.nip, j.nama as jabatan,
      (select r.golongan from riwayat_pangkat r where r.pegawai_id = g.id and r.dikoreksi_oleh is null and r.tmt <= ${p.hari}::date
        order by r.tmt desc limit 1) as golongan,
      (select r.kedudukan from riwayat_jabatan r where r.pegawai_id = g.id and r.jabatan_id = j.id and r.dikoreksi_oleh is null
        and r.berlaku @> ${p.hari}::date order by r.kedudukan = 'definitif' desc, r.kedudukan limit 1) as kedudukan
    from pegawai g, jabatan j where g.id = ${p.pegawaiId} and j.kode = ${p.jabatan}`.execute(db)
  const b = hasil.rows[0]
  if (!b) throw new Error(`Pejabat ${p.pegawaiId} atau jabatan ${p.jabatan} tidak ada`)
  return {
    atasNama: p.atasNama,
    jabatanBaris: barisSeimbang(`${AWALAN[b.kedudukan ?? ''] ?? ''}${b.jabatan}`),
    nama: b.nama,
    pangkat: b.golongan === null ? null : p.pangkat(b.golongan),
    nip: tampilNip(b.nip),
  }
}

const BARIS_TERPANJANG = 42

/** A long office name in lines of about equal length, broken between words. */
export function barisSeimbang(teks: string): string[] {
  const jumlah = Math.ceil(teks.length / BARIS_TERPANJANG)
  if (jumlah <= 1) return [teks]
  const sasaran = teks.length / jumlah
  const baris: string[] = ['']
  for (const kata of teks.split(' ')) {
    const kini = baris.at(-1) ?? ''
    const penuh = kini.length > 0 && kini.length + kata.length / 2 > sasaran && baris.length < jumlah
    if (penuh) baris.push(kata)
    else baris[baris.length - 1] = kini === '' ? kata : `${kini} ${kata}`
  }
  return baris
}
