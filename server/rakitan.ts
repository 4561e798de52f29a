// Rakitan: every noun given what it needs, by hand; the list of doors of the house.
import { hkdfSync } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { cakupanHak } from '#mesin/hak.ts'
import { tolak } from '#mesin/tolak.ts'
import type { SetelanAkun } from './akun/bentuk.ts'
import { pembacaSesi } from './akun/pembaca-sesi.ts'
import { ruteAkun } from './akun/rute.ts'
import type { Config } from './alat/config.ts'
import type { Basisdata, Db } from './alat/database.ts'
import type { RuteTerpasang } from './alat/http.ts'
import type { HasilSesi, PermintaanSesi } from './alat/http-request.ts'
import type { JobsJalan } from './alat/jobs.ts'
import type { Alat } from './alat/ports.ts'
import { buatRuteArsip } from './arsip/rute.ts'
import { ruteAturan } from './aturan/rute.ts'
import { type Ketentuan, terpakuPada } from './layanan/bekal.ts'
import { bukaPenyusun, type PenyusunPdf } from './naskah/pdf.ts'
import { buatSertifikatLokal, type SertifikatLokal } from './naskah/sertifikat-lokal.ts'
import { bukaPenandaLokal } from './naskah/tandatangan-lokal.ts'
import { bacaLibur } from './organisasi/baca-kalender.ts'
import { ruteOrganisasi } from './organisasi/rute.ts'
import { buatRutePegawai } from './pegawai/rute.ts'
import { rutePemberitahuan } from './pemberitahuan/rute.ts'
import { hentikanYangTerputus } from './pengesahan/baca.ts'
import type { BekalPengesahan } from './pengesahan/bekal.ts'
import { buatRutePengesahan } from './pengesahan/rute.ts'
import { buatRuteSurvei } from './survei/rute.ts'
import { jalankanBatas, sapuBatas } from './usulan/batas.ts'
import { perluDari } from './usulan/jawab.ts'
import { pangkatKata } from './usulan/kata.ts'
import { lewatUsulan } from './usulan/lewat-usulan.ts'
import { ANTREAN_BATAS } from './usulan/pekerjaan.ts'
import { buatRuteUsulan } from './usulan/rute.ts'
import { calonPenandatangan, lihatNaskah, perkaraTanda, unduhNaskah } from './usulan/tanda-tangan.ts'
import { tindakDalam } from './usulan/tindak.ts'

export type BekalRakitan = {
  config: Config
  basisdata: Basisdata
  alat: Alat
  jobs: JobsJalan
  ketentuan: Ketentuan
}

export type Rakitan = {
  rute: RuteTerpasang[]
  sesi: (permintaan: PermintaanSesi) => Promise<HasilSesi>
  boleh: (siapa: Pelaku, hak: string) => true | Tolak
  setelan: SetelanAkun
  penyusun: PenyusunPdf
  ca: SertifikatLokal
  folderSertifikat: string
  /** Waits for running signatures, then closes what the rooms hold open. */
  tutup(): Promise<void>
}

/** Services whose SOP in force names this office as validator or signer (Perwali Kediri 80/2021 Pasal 10, Pasal 11). */
function layananJabatan(k: Ketentuan, kode: string, hari: string): string[] {
  return k.layanan.flatMap((l) => {
    const sop = terpakuPada(k, l.kode, hari)?.sop
    if (!sop) return []
    const { pengawas, administrator } = sop.validator
    return [pengawas, administrator, ...sop.wewenang.map((w) => w.jabatan)].includes(kode) ? [l.kode] : []
  })
}

/** Settings of the accounts, derived from those of the installation. */
export function setelanAkun(config: Config, k: Ketentuan): SetelanAkun {
  return {
    kunci: new Uint8Array(hkdfSync('sha256', config.rahasia, 'padu', 'akun', 32)),
    https: config.alamat.startsWith('https:'),
    penerbit: `Padu ${k.daerah.nama}`,
    kataTempat: [k.daerah.nama.toLowerCase(), ...k.daerah.nama.toLowerCase().split(' ')],
    wajibKombinasi: false,
    masaBerlakuHari: null,
    peran: k.peran,
    layananJabatan: (kode, hari) => layananJabatan(k, kode, hari),
    adaUsulanBerjalan: async (db, pegawaiId) => {
      const hasil = await sql`select 1 from usulan where pegawai_id = ${pegawaiId}
        and tahap not in ('diserahkan', 'ditolak-tuntas', 'dibatalkan') limit 1`.execute(db)
      return hasil.rows.length > 0
    },
  }
}

function bolehPintu(k: Ketentuan): Rakitan['boleh'] {
  return (siapa, hak) =>
    cakupanHak(siapa, hak, k.peran).length > 0
      ? true
      : tolak(
          'tidak-berhak',
          'Peran Anda tidak mencakup tindakan ini.',
          ['Perwali Kediri 80/2021 Pasal 5 ayat (1)'],
          'Mintalah admin BKPSDM memberi peran yang sesuai bila tindakan ini memang tugas Anda.',
        )
}

async function otoritas(b: BekalRakitan): Promise<SertifikatLokal> {
  const sandi = Buffer.from(hkdfSync('sha256', b.config.rahasia, 'padu', 'otoritas-sertifikat', 24)).toString(
    'base64url',
  )
  const hasil = await buatSertifikatLokal(join(b.config.data, 'sertifikat'), {
    pemda: b.ketentuan.daerah.pemda,
    sandi,
    waktu: b.alat.jam.kini(),
  })
  if (!hasil.ok)
    throw new Error(
      `Otoritas sertifikat lokal tidak dapat dibuka: ${hasil.sebab} Apakah PADU_RAHASIA berubah?`,
    )
  return hasil.ca
}

function bekalPengesahan(
  b: BekalRakitan,
  penyusun: PenyusunPdf,
  ca: SertifikatLokal,
  folder: string,
): BekalPengesahan {
  const { alat, basisdata, ketentuan } = b
  const perlu = (db: Db, p: { pelaku: Pelaku; kini: string; hari: string }) => ({
    db,
    kini: p.kini,
    hari: p.hari,
    pelaku: p.pelaku,
    ketentuan,
    jobs: alat.jobs,
  })
  const bacaP12 = (id: string) =>
    readFile(join(folder, `${id}.p12`)).catch((galat: NodeJS.ErrnoException) => {
      if (galat.code === 'ENOENT') return null
      throw galat
    })
  return {
    basisdata,
    jam: alat.jam,
    berkas: alat.berkas,
    penyusun,
    akar: [ca.akar],
    alamat: b.config.alamat,
    daerah: ketentuan.daerah,
    log: alat.log,
    penanda: bukaPenandaLokal({ bacaP12: ({ id }) => bacaP12(id) }),
    pangkat: (golongan) => pangkatKata(golongan, ketentuan.rujukan.golongan),
    perkara: (db, p) => perkaraTanda(perlu(db, p), p.usulanId),
    tindak: async (db, p) => {
      const hasil = await tindakDalam(perlu(db, p), { usulanId: p.usulanId, tindakan: p.tindakan })
      return hasil.jenis === 'tolak' ? hasil : { jenis: 'jadi' }
    },
  }
}

function daftarkanPekerjaan(b: BekalRakitan): void {
  const { alat, basisdata, ketentuan, jobs } = b
  const { zona } = ketentuan.daerah
  const perlu = () => ({
    transaksi: <T>(kerja: (db: Db) => Promise<T>) => basisdata.transaksi(kerja),
    kini: alat.jam.kini(),
    hari: alat.jam.hari(zona),
    ketentuan,
    jobs: alat.jobs,
  })
  jobs.kerjakan(ANTREAN_BATAS, async (data) => {
    await jalankanBatas(perlu(), String(data.usulanId))
  })
  jobs.jadwalkan('usulan.sapu-batas', '*/10 * * * *', zona, async () => {
    await sapuBatas(perlu())
  })
}

/** Puts the rooms together. Declares jobs, so it comes before the queue starts. */
export async function rakit(b: BekalRakitan): Promise<Rakitan> {
  const { ketentuan: k, basisdata, alat, config } = b
  const setelan = setelanAkun(config, k)
  const penyusun = bukaPenyusun()
  const ca = await otoritas(b)
  const folderSertifikat = join(config.data, 'sertifikat', 'pejabat')
  await hentikanYangTerputus(basisdata.db)
  daftarkanPekerjaan(b)
  const pengesahan = buatRutePengesahan(bekalPengesahan(b, penyusun, ca, folderSertifikat), {
    lihat: (ctx, id) => lihatNaskah(perluDari(ctx, k), id),
    unduh: (ctx, id) => unduhNaskah(perluDari(ctx, k), id),
    calonPenandatangan: (ctx, id) => calonPenandatangan(perluDari(ctx, k), id),
  })
  const rute = [
    ...ruteAkun(setelan),
    ...ruteAturan(k.aturan, async (ctx) => {
      const { hariLibur, tahunLiburTersedia } = await bacaLibur(ctx.db)
      return { ...k.rujukan, hariLibur, tahunLiburTersedia }
    }),
    ...ruteOrganisasi,
    ...buatRutePegawai({ peran: k.peran, jatuhTempo: async () => [] }),
    ...buatRuteArsip({
      peran: k.peran,
      jenisDokumen: k.jenisDokumen,
      lewatUsulan: (ctx, id, tersembunyi) => lewatUsulan(k, ctx, id, tersembunyi),
    }),
    ...buatRuteSurvei({ kuesioner: k.kuesioner, layanan: k.layanan, zona: k.daerah.zona }),
    ...rutePemberitahuan,
    ...buatRuteUsulan(k),
    ...pengesahan.rute,
  ]
  return {
    rute,
    setelan,
    penyusun,
    ca,
    folderSertifikat,
    sesi: pembacaSesi(basisdata, alat.jam, k.daerah.zona, setelan),
    boleh: bolehPintu(k),
    tutup: async () => {
      await pengesahan.pelaksana.tenang()
      await penyusun.tutup()
    },
  }
}
