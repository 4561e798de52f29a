// Muat: writes the invented town into an empty database, in one transaction, in chunks PostgreSQL accepts.
import { tambahBulan, tambahHari } from '#mesin/tanggal.ts'
import type { Db } from '#server/alat/database.ts'
import type { Skema } from '#server/alat/skema.ts'
import { type Acak, acakBerbenih, idBuatan } from './acak.ts'
import { nomorSk } from './nomor-sk.ts'
import type { Kota, OrangBuatan } from './orang.ts'
import { PERANGKAT_DAERAH } from './susunan.ts'

/** Rows in one insert; PostgreSQL takes at most 65,535 parameters. */
const BARIS_SEKALI = 1000

/** Inserts rows in chunks. */
export async function sisip<T extends keyof Skema & string>(
  db: Db,
  tabel: T,
  baris: readonly Record<string, unknown>[],
): Promise<void> {
  for (let i = 0; i < baris.length; i += BARIS_SEKALI) {
    await db
      .insertInto(tabel)
      .values(baris.slice(i, i + BARIS_SEKALI) as never)
      .execute()
  }
}

const rentang = (mulai: string, sampai?: string): string =>
  `[${mulai},${sampai === undefined ? '' : tambahHari(sampai, 1)})`

type Peta = { pd: Map<string, string>; unit: Map<string, string> }

async function muatUnit(
  db: Db,
  kota: Kota,
  acak: Acak,
  pd: Map<string, string>,
): Promise<Map<string, string>> {
  const kodeUnit = [
    ...new Set([...PERANGKAT_DAERAH.map((p) => `${p.kode}-induk`), ...kota.jabatan.map((j) => j.unit)]),
  ]
  const unit = new Map(kodeUnit.map((k) => [k, idBuatan(acak)]))
  await sisip(
    db,
    'unit_organisasi',
    PERANGKAT_DAERAH.map((p) => ({
      id: unit.get(`${p.kode}-induk`),
      perangkat_daerah_id: pd.get(p.kode),
      kode: `${p.kode}-induk`,
      nama: p.nama,
    })),
  )
  await sisip(
    db,
    'unit_organisasi',
    PERANGKAT_DAERAH.flatMap((p) =>
      p.bidang.map((b) => {
        const kode =
          kota.jabatan.find((j) => j.nama === `Kepala ${b}` && j.pd === p.kode)?.unit ?? `${p.kode}-induk`
        return {
          id: unit.get(kode),
          perangkat_daerah_id: pd.get(p.kode),
          induk_id: unit.get(`${p.kode}-induk`),
          kode,
          nama: b,
        }
      }),
    ),
  )
  return unit
}

async function muatSusunan(db: Db, kota: Kota, benih: number): Promise<Peta> {
  const acak = acakBerbenih(benih + 1)
  const pd = new Map(PERANGKAT_DAERAH.map((p) => [p.kode, idBuatan(acak)]))
  await sisip(
    db,
    'perangkat_daerah',
    PERANGKAT_DAERAH.map((p) => ({
      id: pd.get(p.kode),
      kode: p.kode,
      nama: p.nama,
      nama_singkat: p.singkat,
      jenis: p.jenis,
      minggu_kerja: p.minggu,
    })),
  )
  const unit = await muatUnit(db, kota, acak, pd)
  await sisip(
    db,
    'jabatan',
    kota.jabatan.map((j) => ({
      id: j.id,
      kode: j.kode,
      nama: j.nama,
      jenis: j.jenis,
      eselon: j.eselon ?? null,
      unit_organisasi_id: unit.get(j.unit),
      perangkat_daerah_id: pd.get(j.pd),
      tunggal: j.tunggal,
    })),
  )
  return { pd, unit }
}

function barisPegawai(o: OrangBuatan, peta: Peta, n: number): Record<string, unknown> {
  return {
    id: o.id,
    nip: o.nip,
    nama: o.nama,
    nama_lengkap: o.namaLengkap,
    sapaan: o.sapaan,
    nama_cari: o.namaLengkap.toLowerCase(),
    lahir: o.lahir,
    tempat_lahir: 'Kota Contoh',
    jenis_kelamin: o.jenisKelamin,
    tmt_cpns: o.tmtCpns,
    // 99 is no province code, so an invented NIK can never be somebody's.
    nik: `99${String(n).padStart(14, '0')}`,
    telepon: null,
    perangkat_daerah_id: peta.pd.get(o.jabatan.pd),
    unit_organisasi_id: peta.unit.get(o.jabatan.unit),
  }
}

/** Standings that end the office with the service. */
const SELESAI: readonly OrangBuatan['keadaan'][] = ['berhenti', 'pensiun', 'meninggal', 'uang-tunggu']

type Riwayat = Record<
  'status' | 'pangkat' | 'gaji' | 'jabatan' | 'kinerja' | 'hukuman' | 'penundaan' | 'pendidikan',
  Record<string, unknown>[]
>

function tanggalSurat(tmt: string): string {
  return tambahHari(tambahBulan(tmt, -3), 19)
}

/** Ranks and salaries, each with the decree it rests on. */
function kumpulkanSurat(r: Riwayat, o: OrangBuatan, buatId: () => string): void {
  const milik = { pegawai_id: o.id }
  for (const p of o.karier.pangkat)
    r.pangkat.push({
      id: buatId(),
      ...milik,
      golongan: p.golongan,
      mkg_bulan: p.mkgBulan,
      tmt: p.tmt,
      nomor: nomorSk(p.tmt === o.tmtCpns ? '813' : '823', o.nip, tanggalSurat(p.tmt)),
      tanggal: tanggalSurat(p.tmt),
    })
  for (const g of o.karier.gaji) {
    r.gaji.push({
      id: buatId(),
      ...milik,
      gaji_pokok: g.gajiPokok,
      golongan: g.golongan,
      mkg_bulan: g.mkgBulan,
      tmt: g.tmt,
      jenis: g.jenis,
      nomor: nomorSk('800.1.11.13', o.nip, tanggalSurat(g.tmt)),
      tanggal: tanggalSurat(g.tmt),
      pejabat: 'Kepala BKPSDM',
    })
  }
}

/** Standings from appointment on; what ended or interrupted the service names its decree. */
function kumpulkanStatus(r: Riwayat, o: OrangBuatan, buatId: () => string): void {
  const milik = { pegawai_id: o.id }
  const pns = tambahBulan(o.tmtCpns, 12)
  const akhirCpns = tambahHari(pns, -1)
  const isi = (mulai: string, jenis: string, keadaan: string, sampai?: string) =>
    r.status.push({
      id: buatId(),
      ...milik,
      jenis,
      keadaan,
      berlaku: rentang(mulai, sampai),
      sebab: null,
      nomor: null,
      tanggal: null,
    })
  isi(o.tmtCpns, 'cpns', 'aktif', akhirCpns)
  if (o.keadaan === 'aktif' || o.keadaanMulai <= pns) isi(pns, 'pns', 'aktif')
  else {
    isi(pns, 'pns', 'aktif', tambahHari(o.keadaanMulai, -1))
    r.status.push({
      id: buatId(),
      ...milik,
      jenis: 'pns',
      keadaan: o.keadaan,
      berlaku: rentang(o.keadaanMulai),
      sebab: o.sebab ?? null,
      nomor: nomorSk('888', o.nip, o.keadaanMulai),
      tanggal: o.keadaanMulai,
    })
  }
}

function kumpulkan(r: Riwayat, o: OrangBuatan, buatId: () => string, urut: () => number): void {
  const milik = { pegawai_id: o.id }
  kumpulkanStatus(r, o, buatId)
  kumpulkanSurat(r, o, buatId)
  r.jabatan.push({
    id: buatId(),
    ...milik,
    jabatan_id: o.jabatan.id,
    kedudukan: 'definitif',
    tunggal: o.jabatan.tunggal,
    berlaku: rentang(
      o.karier.pangkat.at(-1)?.tmt ?? o.tmtCpns,
      SELESAI.includes(o.keadaan) ? tambahHari(o.keadaanMulai, -1) : undefined,
    ),
  })
  for (const k of o.kinerja) r.kinerja.push({ id: buatId(), ...milik, tahun: k.tahun, predikat: k.predikat })
  if (o.hukuman)
    r.hukuman.push({
      id: buatId(),
      ...milik,
      jenis: o.hukuman.jenis,
      tingkat: o.hukuman.tingkat,
      berlaku: rentang(o.hukuman.mulai, o.hukuman.sampai),
      nomor: nomorSk('862', o.nip, o.hukuman.mulai),
      tanggal: o.hukuman.mulai,
      alasan: 'Tidak masuk kerja tanpa keterangan.',
      pejabat: 'Wali Kota Contoh',
    })
  if (o.penundaan)
    r.penundaan.push({
      id: buatId(),
      ...milik,
      tmt: o.penundaan.tmt,
      bulan: o.penundaan.bulan,
      nomor: `862/${urut()}/BKPSDM`,
      tanggal: o.keadaanMulai,
    })
  r.pendidikan.push({ id: buatId(), ...milik, jenjang: o.pendidikan, lulus: tambahBulan(o.tmtCpns, -8) })
}

/** Writes people and histories. Throws when the database already holds employees: demo data never mixes with real people. */
export async function muatKota(db: Db, kota: Kota, benih: number): Promise<void> {
  const ada = await db.selectFrom('pegawai').select('id').limit(1).executeTakeFirst()
  if (ada) throw new Error('Basis data sudah berisi pegawai; data contoh tidak dimuat.')
  const peta = await muatSusunan(db, kota, benih)
  await sisip(
    db,
    'pegawai',
    kota.orang.map((o, i) => barisPegawai(o, peta, i + 1)),
  )
  const acak = acakBerbenih(benih + 2)
  let nomor = 0
  const r: Riwayat = {
    status: [],
    pangkat: [],
    gaji: [],
    jabatan: [],
    kinerja: [],
    hukuman: [],
    penundaan: [],
    pendidikan: [],
  }
  for (const o of kota.orang)
    kumpulkan(
      r,
      o,
      () => idBuatan(acak),
      () => ++nomor,
    )
  await sisip(db, 'riwayat_status', r.status)
  await sisip(db, 'riwayat_pangkat', r.pangkat)
  await sisip(db, 'riwayat_gaji', r.gaji)
  await sisip(db, 'riwayat_jabatan', r.jabatan)
  await sisip(db, 'riwayat_kinerja', r.kinerja)
  await sisip(db, 'riwayat_hukuman', r.hukuman)
  await sisip(db, 'riwayat_penundaan_kgb', r.penundaan)
  await sisip(db, 'riwayat_pendidikan', r.pendidikan)
}
