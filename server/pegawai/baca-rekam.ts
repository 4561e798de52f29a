// Rekam: all histories of one person with their proof, in one statement; corrected rows included, for a correction shows what
// it corrects.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import type { RiwayatRekam } from './rekam-bentuk.ts'
import { REKAM_LAIN, REKAM_TUGAS } from './rekam-lain.ts'
import { REKAM_PEGAWAI } from './rekam-pegawai.ts'

/** In the order of the six groups. */
export const RIWAYAT_REKAM: readonly RiwayatRekam[] = [...REKAM_PEGAWAI, ...REKAM_TUGAS, ...REKAM_LAIN]

export type BarisMentah = {
  id: string
  mulai: string | null
  akhir: string | null
  isi: Record<string, string | number | boolean | null>
  nomor: string | null
  tanggal: string | null
  pejabat: string | null
  sumber: string | null
  arsipId: string | null
  usulanId: string | null
  dikoreksiOleh: string | null
  dicatatPada: string
}

export type DataPokok = {
  id: string
  nip: string
  namaLengkap: string
  nipLama: string | null
  nik: string | null
  lahir: string
  tempatLahir: string
  jenisKelamin: 'pria' | 'wanita'
  agama: string | null
  golonganDarah: string | null
  alamat: string | null
  telepon: string | null
  email: string | null
  tmtCpns: string
  perangkatDaerahId: string
  perangkatDaerah: string
}

export type Rekam = { pokok: DataPokok; riwayat: Map<string, BarisMentah[]> }

/** Text of one history as a json array; every name in it comes from the tables of this room, never from input. */
function bagian(r: RiwayatRekam): string {
  const isi = r.kolom.map((c) => `'${c.kode}', ${c.sql}`).join(', ')
  const bila = (ada: boolean | undefined, kolom: string) => (ada ? `r.${kolom}` : 'null')
  const b = r.bukti
  const tugas = r.kode === 'jabatan' ? " and r.kedudukan = 'definitif'" : ''
  return `(select coalesce(json_agg(json_build_object('id', r.id, 'mulai', ${r.mulai}, 'akhir', ${r.akhir},
    'isi', json_build_object(${isi}), 'nomor', ${bila(b.nomor, 'nomor')}, 'tanggal', ${bila(b.tanggal, 'tanggal')},
    'pejabat', ${bila(b.pejabat, 'pejabat')}, 'sumber', ${bila(b.sumber, 'sumber')}, 'arsipId', ${bila(b.arsip, 'arsip_id')},
    'usulanId', ${bila(b.usulan, 'usulan_id')}, 'dikoreksiOleh', r.dikoreksi_oleh, 'dicatatPada', r.dicatat_pada)
    order by ${r.mulai} desc nulls last, r.dicatat_pada desc, r.id), '[]') from ${r.dari} where r.pegawai_id = p.id${tugas}) as "${r.kode}"`
}

const SEMUA = sql.raw(RIWAYAT_REKAM.map(bagian).join(',\n'))

/** The record of one person; undefined when nobody has this id. */
export async function bacaRekam(db: Db, id: string): Promise<Rekam | undefined> {
  const hasil = await sql<DataPokok & Record<string, unknown>>`
    select p.id, p.nip, p.nama_lengkap as "namaLengkap",
      p.nip_lama as "nipLama", p.nik, p.lahir::text as lahir, p.tempat_lahir as "tempatLahir", p.jenis_kelamin as "jenisKelamin",
      p.agama, p.golongan_darah as "golonganDarah", p.alamat, p.telepon, p.email, p.tmt_cpns::text as "tmtCpns",
      p.perangkat_daerah_id as "perangkatDaerahId", o.nama as "perangkatDaerah", ${SEMUA}
    from pegawai p join perangkat_daerah o on o.id = p.perangkat_daerah_id where p.id = ${id}::uuid`.execute(
    db,
  )
  const baris = hasil.rows[0]
  if (!baris) return undefined
  return {
    pokok: baris,
    riwayat: new Map(RIWAYAT_REKAM.map((r) => [r.kode, (baris[r.kode] ?? []) as BarisMentah[]])),
  }
}

export type BarisPelihat = { pada: string; nama: string; jabatan: string; apa: string }

/** Who opened the record or a document of this person, newest first. */
export async function bacaPelihat(db: Db, pegawaiId: string, paling: number): Promise<BarisPelihat[]> {
  const hasil = await sql<BarisPelihat>`
    select x.pada, o.nama_lengkap as nama, x.apa, coalesce((select j.nama from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id
        where r.pegawai_id = o.id and r.dikoreksi_oleh is null and r.berlaku @> (x.pada at time zone 'Asia/Jakarta')::date
        order by r.kedudukan limit 1), '') as jabatan
    from (
      select c.pada, c.akun_id, 'Melihat data kepegawaian' as apa from catatan_audit c
      where c.aksi = 'pegawai.lihat' and c.objek_id = ${pegawaiId}
      union all
      select c.pada, c.akun_id, 'Membuka dokumen ' || a.judul from arsip a
      join catatan_audit c on c.aksi = 'arsip.buka' and c.objek_id = a.id::text where a.pegawai_id = ${pegawaiId}::uuid
    ) x join akun k on k.id::text = x.akun_id join pegawai o on o.id = k.pegawai_id and o.id <> ${pegawaiId}::uuid
    order by x.pada desc limit ${paling}`.execute(db)
  return hasil.rows
}
