// Muat cuti: leave of the invented town: what was left of former years, leaves taken this year, and some still to come.
import { hariDalamMinggu, tahunDari, tambahBulan, tambahHari } from '#mesin/tanggal.ts'
import type { Db } from '#server/alat/database.ts'
import { type Acak, acakBerbenih, idBuatan } from './acak.ts'
import type { Kota, OrangBuatan } from './orang.ts'

const BARIS_SEKALI = 1000
/** Share of the people with a leave still to come, and with a sick leave this year. */
const AKAN = 0.25
const SAKIT = 0.12

type Baris = Record<string, unknown>
type Kumpul = { cuti: Baris[]; mutasi: Baris[] }

const senin = (t: string): string => tambahHari(t, (8 - hariDalamMinggu(t)) % 7)

/** One leave of `hari` days from a Monday on, with its entry when it is annual leave; left out where it would cross new year. */
function catat(
  k: Kumpul,
  acak: Acak,
  o: OrangBuatan,
  jenis: 'tahunan' | 'sakit',
  mulai: string,
  hari: number,
): void {
  const sampai = tambahHari(mulai, hari - 1)
  const tahun = tahunDari(mulai)
  if (tahunDari(sampai) !== tahun) return
  const id = idBuatan(acak)
  const nomor = `800.1.11.4/${k.cuti.length + 1}/BKPSDM/${tahun}`
  k.cuti.push({
    id,
    pegawai_id: o.id,
    jenis,
    mulai,
    sampai,
    hari,
    keadaan: 'disetujui',
    nomor,
    tanggal: tambahHari(mulai, -5),
    pejabat: 'Kepala BKPSDM',
  })
  if (jenis === 'tahunan')
    k.mutasi.push({
      id: idBuatan(acak),
      pegawai_id: o.id,
      tahun,
      jenis: 'pemakaian',
      hari: -hari,
      tanggal: mulai,
      dasar: 'PP 11/2017 Pasal 311',
      keterangan: `Cuti tahunan nomor ${nomor}`,
      cuti_id: id,
      dibuat_oleh: 'benih',
    })
}

function kumpulkan(k: Kumpul, acak: Acak, o: OrangBuatan, hari: string): void {
  const tahun = tahunDari(hari)
  if (o.keadaan !== 'aktif' || o.tmtCpns > `${tahun - 2}-01-01`) return
  k.mutasi.push({
    id: idBuatan(acak),
    pegawai_id: o.id,
    tahun,
    jenis: 'bawaan',
    hari: acak.bulat(0, 6),
    tanggal: `${tahun}-01-01`,
    dasar: 'PP 11/2017 Pasal 313',
    keterangan: `Sisa tahun ${tahun - 1} menurut buku cuti lama`,
    dibuat_oleh: 'benih',
  })
  const pakai = senin(tambahHari(tambahBulan(`${tahun}-02-01`, acak.bulat(0, 4)), acak.bulat(0, 20)))
  if (tambahHari(pakai, 5) < hari) catat(k, acak, o, 'tahunan', pakai, acak.bulat(2, 5))
  const sakit = senin(`${tahun}-01-05`)
  if (acak.peluang(SAKIT) && tambahHari(sakit, 5) < hari) catat(k, acak, o, 'sakit', sakit, acak.bulat(1, 4))
  if (acak.peluang(AKAN))
    catat(k, acak, o, 'tahunan', senin(tambahHari(hari, acak.bulat(2, 40))), acak.bulat(1, 4))
}

/** Writes the leave histories of the town as of `hari`; the same seed writes the same rows. */
export async function muatCuti(db: Db, kota: Kota, benih: number, hari: string): Promise<void> {
  const acak = acakBerbenih(benih + 6)
  const k: Kumpul = { cuti: [], mutasi: [] }
  for (const o of kota.orang) kumpulkan(k, acak, o, hari)
  for (let i = 0; i < k.cuti.length; i += BARIS_SEKALI)
    await db
      .insertInto('riwayat_cuti')
      .values(k.cuti.slice(i, i + BARIS_SEKALI) as never)
      .execute()
  for (let i = 0; i < k.mutasi.length; i += BARIS_SEKALI)
    await db
      .insertInto('mutasi_cuti')
      .values(k.mutasi.slice(i, i + BARIS_SEKALI) as never)
      .execute()
}
