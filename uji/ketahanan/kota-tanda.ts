// Kota tanda: cases that wait for the signature, on a real database, with a signer and a composer that can be made to fail.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { type JamGeser, jamGeser } from '#server/alat/clock.ts'
import type { Db } from '#server/alat/database.ts'
import { berkasDisk } from '#server/alat/files.ts'
import type { Log } from '#server/alat/ports.ts'
import { bukaPenyusun } from '#server/naskah/pdf.ts'
import { buatSertifikatLokal, type SertifikatLokal } from '#server/naskah/sertifikat-lokal.ts'
import type { PermintaanTanda, SesiTanda } from '#server/naskah/tandatangan.ts'
import { bukaPenandaLokal } from '#server/naskah/tandatangan-lokal.ts'
import type { BekalPengesahan } from '#server/pengesahan/bekal.ts'
import { buatUsulan } from '#server/usulan/buat.ts'
import { pangkatKata } from '#server/usulan/kata.ts'
import type { Perlu } from '#server/usulan/perlu.ts'
import { perkaraTanda } from '#server/usulan/tanda-tangan.ts'
import { tindakDalam } from '#server/usulan/tindak.ts'
import { bukaKotaKecil, isiArsip, isiPegawai, KINI, type KotaKecil } from '../bahan/kota-kecil.ts'
import { jobsUji } from '../bahan/langkah.ts'

export const BUKU = 'penjagaan-kgb'
export const SANDI = 'frasa tanda tujuh lemari'
const BERKAS = ['sk-cpns', 'sk-gaji-terakhir'].map((kode) => ({ kode, status: 'sesuai' as const }))

/** Hooks in the slow part; each may wait, throw, or (for `tanda`) return other bytes. */
export type Ganggu = {
  susun?: () => Promise<void> | void
  tanda?: (permintaan: PermintaanTanda, pdf: Uint8Array) => Promise<Uint8Array> | Uint8Array
  simpan?: () => Promise<void> | void
}

export type KotaTanda = {
  kota: KotaKecil
  jam: JamGeser
  kepala: Pelaku
  /** Shared by every signing; put hooks in to make it fail. */
  ganggu: Ganggu
  bekal: BekalPengesahan
  /** Errors the rooms logged. */
  galat: object[]
  buka(): Promise<SesiTanda>
  /** New cases of new employees, initialled twice, waiting for the signature. */
  siapkan(jumlah: number): Promise<string[]>
  lakukan(id: string, siapa: Pelaku, tindakan: Parameters<typeof tindakDalam>[1]['tindakan']): Promise<string>
  tutup(): Promise<void>
}

async function sertifikat(
  folder: string,
  penanda: Pelaku,
): Promise<{ ca: SertifikatLokal; p12: Uint8Array }> {
  const waktu = '2026-01-01T00:00:00Z'
  const hasil = await buatSertifikatLokal(folder, { pemda: 'Kota Contoh', sandi: 'akar uji 1', waktu })
  if (!hasil.ok) throw new Error(hasil.sebab)
  const { p12 } = await hasil.ca.terbitkan({
    penanda: { id: penanda.pegawaiId, nama: penanda.nama, jabatan: 'Kepala', organisasi: 'Kota Contoh' },
    sandi: SANDI,
    waktu,
  })
  return { ca: hasil.ca, p12 }
}

/** Opens town, certificate and stores; `tutup` throws all of it away. */
export async function bukaKotaTanda(): Promise<KotaTanda> {
  const kota = await bukaKotaKecil()
  const jam = jamGeser(KINI)
  const kepala = kota.pelaku('kepala')
  const folder = mkdtempSync(join(tmpdir(), 'padu-tanda-'))
  const { ca, p12 } = await sertifikat(join(folder, 'sertifikat'), kepala)
  const ganggu: Ganggu = {}
  const galat: object[] = []
  const penyusun = bukaPenyusun()
  const bekal = susunBekal(kota, { jam, folder, ca, p12, ganggu, galat, penyusun })
  return {
    kota,
    jam,
    kepala,
    ganggu,
    bekal,
    galat,
    buka: async () => {
      const hasil = await bekal.penanda.mulai({ id: kepala.pegawaiId, db: kota.basisdata.db }, SANDI)
      if (!hasil.ok) throw new Error(hasil.sebab)
      return hasil.sesi
    },
    siapkan: (jumlah) => siapkan(kota, jam, jumlah),
    lakukan: (id, siapa, tindakan) => lakukan(kota, jam, id, siapa, tindakan),
    tutup: async () => {
      await penyusun.tutup()
      await kota.tutup()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Bahan = {
  jam: JamGeser
  folder: string
  ca: SertifikatLokal
  p12: Uint8Array
  ganggu: Ganggu
  galat: object[]
  penyusun: BekalPengesahan['penyusun']
}

function susunBekal(kota: KotaKecil, b: Bahan): BekalPengesahan {
  const { ketentuan } = kota
  const diam = () => undefined
  const log: Log = { debug: diam, info: diam, warn: diam, error: (rinci) => b.galat.push(rinci) }
  const disk = berkasDisk(join(b.folder, 'berkas'))
  const lokal = bukaPenandaLokal({ bacaP12: async () => b.p12 })
  const perlu = (db: Db, p: { pelaku: Pelaku; kini: string; hari: string }): Perlu => ({
    db,
    kini: p.kini,
    hari: p.hari,
    pelaku: p.pelaku,
    ketentuan,
    jobs: jobsUji().jobs,
  })
  return {
    basisdata: kota.basisdata,
    jam: b.jam,
    berkas: {
      ...disk,
      simpan: async (isi) => {
        await b.ganggu.simpan?.()
        return disk.simpan(isi)
      },
    },
    penyusun: {
      ...b.penyusun,
      susunPdf: async (templat) => {
        await b.ganggu.susun?.()
        return b.penyusun.susunPdf(templat)
      },
    },
    penanda: {
      mulai: async (identitas, sandi) => {
        const hasil = await lokal.mulai(identitas, sandi)
        return hasil.ok ? { ok: true, sesi: terganggu(hasil.sesi, b.ganggu) } : hasil
      },
    },
    akar: [b.ca.akar],
    simulasi: false,
    bolehCabut: () => true,
    alamat: 'https://padu.contoh.example',
    daerah: ketentuan.daerah,
    pangkat: (golongan) => pangkatKata(golongan, ketentuan.rujukan.golongan),
    log,
    perkara: (db, p) => perkaraTanda(perlu(db, p), p.usulanId),
    tindak: async (db, p) => {
      const hasil = await tindakDalam(perlu(db, p), { usulanId: p.usulanId, tindakan: p.tindakan })
      return hasil.jenis === 'tolak' ? hasil : { jenis: 'jadi' }
    },
  }
}

function terganggu(sesi: SesiTanda, ganggu: Ganggu): SesiTanda {
  return {
    ...sesi,
    tandatangani: async (permintaan) => {
      const hasil = await sesi.tandatangani(permintaan)
      return hasil.ok && ganggu.tanda ? { ok: true, pdf: await ganggu.tanda(permintaan, hasil.pdf) } : hasil
    },
  }
}

let urut = 100

async function satu(kota: KotaKecil, db: Db, jam: JamGeser): Promise<string> {
  urut += 1
  const id = uuid()
  const pd = kota.pd.dinas
  await isiPegawai(db, kota.ketentuan, { id, urut, nama: `Pegawai ${urut}`, pd, jabatan: 'analis-dinas' })
  await isiArsip(db, id, 'sk-cpns', urut * 10 + 1)
  await isiArsip(db, id, 'sk-gaji-terakhir', urut * 10 + 2)
  const pemohon: Pelaku = {
    ...kota.pelaku('ani'),
    pegawaiId: id,
    akunId: `akun-${urut}`,
    nama: `Pegawai ${urut}`,
  }
  const perlu = (pelaku: Pelaku): Perlu => ({
    db,
    kini: jam.kini(),
    hari: jam.hari('Asia/Jakarta'),
    pelaku,
    ketentuan: kota.ketentuan,
    jobs: jobsUji().jobs,
  })
  const usulan = await buatUsulan(perlu(pemohon), { layanan: 'kenaikan-gaji-berkala', pegawaiId: id })
  if (usulan.jenis === 'tolak') throw new Error(usulan.sebab)
  const usulanId = usulan.nilai.id
  const jadi = async (pelaku: Pelaku, tindakan: Parameters<typeof tindakDalam>[1]['tindakan']) => {
    const hasil = await tindakDalam(perlu(pelaku), { usulanId, tindakan })
    if (hasil.jenis === 'tolak') throw new Error(`${tindakan.kode}: ${hasil.sebab}`)
  }
  await jadi(pemohon, { kode: 'ajukan' })
  await jadi(kota.pelaku('verifikator'), { kode: 'ambil' })
  await jadi(kota.pelaku('verifikator'), { kode: 'periksa-berkas', berkas: BERKAS })
  await jadi(kota.pelaku('verifikator'), { kode: 'terima' })
  await jadi(kota.pelaku('pengawas'), { kode: 'validasi' })
  await jadi(kota.pelaku('administrator'), { kode: 'validasi' })
  return usulanId
}

/** A row of `tabel` again under other ids: columns named in `ganti` take the given SQL values, the rest stays. */
async function salin(db: Db, tabel: string, kolom: string, asal: string, ganti: string): Promise<void> {
  await sql`
    insert into ${sql.raw(tabel)}
    select (jsonb_populate_record(null::${sql.raw(tabel)}, to_jsonb(x) || jsonb_build_object(${sql.raw(ganti)}))).*
    from ${sql.raw(tabel)} x, salinan s where x.${sql.raw(kolom)} = ${asal}`.execute(db)
}

const RIWAYAT = [
  'riwayat_status',
  'riwayat_pangkat',
  'riwayat_gaji',
  'riwayat_kinerja',
  'riwayat_jabatan',
  'arsip',
]

/**
 * One case walked through the engine, the others its copies for other employees: ids, NIP and numbers differ, facts are the
 * same. The copied chains keep the hashes of the first, so only the first may be asked whether its chain is whole.
 */
async function siapkan(kota: KotaKecil, jam: JamGeser, jumlah: number): Promise<string[]> {
  return kota.basisdata.transaksi(async (db) => {
    const pertama = await satu(kota, db, jam)
    await sql`create temp table salinan on commit drop as
      select gen_random_uuid() as u, gen_random_uuid() as p, gen_random_uuid() as n, ${urut}::int + i as i
      from generate_series(1, ${jumlah - 1}::int) i`.execute(db)
    urut += jumlah
    const asal = await sql<{ p: string }>`select pegawai_id as p from usulan where id = ${pertama}`.execute(
      db,
    )
    const orang = asal.rows[0]?.p ?? ''
    await salin(
      db,
      'pegawai',
      'id',
      orang,
      `'id', s.p, 'nip', '1990010120' || lpad(s.i::text, 8, '0'), 'nik', lpad(s.i::text, 16, '9')`,
    )
    for (const t of RIWAYAT)
      await salin(db, t, 'pegawai_id', orang, `'id', gen_random_uuid(), 'pegawai_id', s.p`)
    const perkara = `'id', s.u, 'pegawai_id', s.p, 'nomor', 'KGB-2026-9' || s.i, 'pengaju_akun_id', 'akun-' || s.i,
      'keadaan', x.keadaan || jsonb_build_object('nomor', 'KGB-2026-9' || s.i)`
    await salin(db, 'usulan', 'id', pertama, perkara)
    await salin(db, 'usulan_peristiwa', 'usulan_id', pertama, `'usulan_id', s.u`)
    await salin(db, 'naskah', 'usulan_id', pertama, `'id', s.n, 'usulan_id', s.u, 'kode_cek', 'uji-' || s.i`)
    const hasil = await sql<{ u: string }>`select u from salinan`.execute(db)
    return [pertama, ...hasil.rows.map((r) => r.u)]
  })
}

/** 'jadi', or the code of the refusal. */
async function lakukan(
  kota: KotaKecil,
  jam: JamGeser,
  usulanId: string,
  pelaku: Pelaku,
  tindakan: Parameters<typeof tindakDalam>[1]['tindakan'],
): Promise<string> {
  const hasil = await kota.basisdata.transaksi((db) =>
    tindakDalam(
      {
        db,
        kini: jam.kini(),
        hari: jam.hari('Asia/Jakarta'),
        pelaku,
        ketentuan: kota.ketentuan,
        jobs: jobsUji().jobs,
      },
      { usulanId, tindakan },
    ),
  )
  return hasil.jenis === 'tolak' ? hasil.kode : 'jadi'
}
