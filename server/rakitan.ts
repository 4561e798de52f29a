// Rakitan: every noun given what it needs, by hand; the list of doors of the house.
import { hkdfSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { retensiJenis } from '#ketentuan/daftar.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { cakupanHak } from '#mesin/hak.ts'
import { awalHari } from '#mesin/tanggal.ts'
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
import { FOLDER_REGULASI } from './bekal-ketentuan.ts'
import { ruteDemo } from './benih/rute.ts'
import { buatRuteBuku } from './buku/rute.ts'
import { buatRuteCuti } from './cuti/rute.ts'
import { buatRuteKalender } from './kalender/rute.ts'
import { buatRuteKertas } from './kertas/rute.ts'
import { buatRuteKewenangan } from './kewenangan/rute.ts'
import { layananAhliWaris } from './layanan/ahli-waris.ts'
import { type Ketentuan, layananBuku, terpakuPada } from './layanan/bekal.ts'
import { bukaKatalog } from './layanan/katalog.ts'
import { muatRegulasi } from './layanan/regulasi.ts'
import { buatRuteLayanan } from './layanan/rute.ts'
import { buatRuteKatalog } from './layanan/rute-katalog.ts'
import { bukaPenyusun, type PenyusunPdf } from './naskah/pdf.ts'
import { buatRuteNomor } from './naskah/rute.ts'
import { buatSertifikatLokal, type SertifikatLokal } from './naskah/sertifikat-lokal.ts'
import { bacaLibur } from './organisasi/baca-kalender.ts'
import { rutePemberitahuan } from './pemberitahuan/rute.ts'
import { hentikanYangTerputus } from './pengesahan/baca.ts'
import type { BekalPengesahan } from './pengesahan/bekal.ts'
import { buatRutePengesahan } from './pengesahan/rute.ts'
import { buatRuteContoh } from './pengesahan/rute-contoh.ts'
import { buatRuteLembar } from './pengesahan/rute-lembar.ts'
import { buatRuteSertifikat } from './pengesahan/rute-sertifikat.ts'
import { buatRuteSunting } from './pengesahan/rute-sunting.ts'
import { buatRutePenjagaan } from './penjagaan/rute.ts'
import { buatRuteRombongan } from './penjagaan/rute-rombongan.ts'
import { buatRutePerwakilan } from './perwakilan/rute.ts'
import { denganEkspor, rakitImpor } from './rakitan-impor.ts'
import { jenisKertas, pilihanKewenangan, sesiKatalog } from './rakitan-katalog.ts'
import { daftarkanPekerjaan } from './rakitan-pekerjaan.ts'
import { lewatPerubahanDari, ruteRekam } from './rakitan-rekam.ts'
import { akarTepercaya, bekalSertifikat, bukaPenanda } from './rakitan-tanda.ts'
import { buatRuteSurvei } from './survei/rute.ts'
import { adaUrusanTersisa } from './usulan/baca-terbatas.ts'
import { perluDari } from './usulan/jawab.ts'
import { pangkatKata } from './usulan/kata.ts'
import { kelengkapanArsip } from './usulan/kelengkapan-arsip.ts'
import { lewatUsulan } from './usulan/lewat-usulan.ts'
import { buatRuteUsulan } from './usulan/rute.ts'
import { buatRuteUjiEdisi } from './usulan/rute-uji-edisi.ts'
import { penolakanDalamKahar } from './usulan/sesuaikan.ts'
import { calonPenandatangan, lihatNaskah, perkaraTanda, unduhNaskah } from './usulan/tanda-tangan.ts'
import { tindakDalam } from './usulan/tindak.ts'

const { version: VERSI } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
}

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

/** What composes and signs letters, open for the life of the process. */
export type AlatNaskah = {
  penyusun: PenyusunPdf
  ca: SertifikatLokal
  /** DER certificates trusted as issuers. */
  akar: readonly Uint8Array[]
  folderSertifikat: string
}

/** Opens the composer and the local certificate authority. Throws when the secret does not open the authority. */
export async function bukaAlatNaskah(b: BekalRakitan): Promise<AlatNaskah> {
  const ca = await otoritas(b)
  return {
    penyusun: bukaPenyusun(),
    ca,
    akar: await akarTepercaya(b.config, ca.akar),
    folderSertifikat: join(b.config.data, 'sertifikat', 'pejabat'),
  }
}

/** Settings of the accounts, derived from those of the installation. */
export function setelanAkun(config: Config, k: Ketentuan): SetelanAkun {
  return {
    kunci: new Uint8Array(hkdfSync('sha256', config.rahasia, 'padu', 'akun', 32)),
    https: config.alamat.startsWith('https:'),
    penerbit: `Padu ${k.daerah.nama}`,
    kataTempat: [k.daerah.nama.toLowerCase(), ...k.daerah.nama.toLowerCase().split(' ')],
    wajibKombinasi: config.sandiKombinasi,
    masaBerlakuHari: config.sandiMasaHari,
    peran: k.peran,
    layananJabatan: (kode, hari) => layananJabatan(k, kode, hari),
    adaUrusanTersisa,
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
  { penyusun, akar, folderSertifikat: folder }: AlatNaskah,
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
  return {
    basisdata,
    jam: alat.jam,
    berkas: alat.berkas,
    penyusun,
    akar,
    simulasi: b.config.tte.simulasi,
    alamat: b.config.alamat,
    daerah: ketentuan.daerah,
    log: alat.log,
    bolehCabut: ({ siapa }) =>
      siapa !== null && cakupanHak(siapa, 'naskah.cabut', ketentuan.peran).length > 0,
    penanda: bukaPenanda(b.config, folder),
    pangkat: (golongan) => pangkatKata(golongan, ketentuan.rujukan.golongan),
    perkara: (db, p) => perkaraTanda(perlu(db, p), p.usulanId),
    tindak: async (db, p) => {
      const hasil = await tindakDalam(perlu(db, p), { usulanId: p.usulanId, tindakan: p.tindakan })
      return hasil.jenis === 'tolak' ? hasil : { jenis: 'jadi' }
    },
  }
}

function ruteRuang(
  b: BekalRakitan,
  setelan: SetelanAkun,
  penyusun: PenyusunPdf,
  demo: boolean,
): RuteTerpasang[] {
  const { ketentuan: k, config } = b
  const { kuesioner, layanan, peran, jenisDokumen, buku } = k
  const { zona } = k.daerah
  return [
    ...ruteAkun(setelan),
    ...ruteAturan(k.aturan, async (ctx) => {
      const { hariLibur, tahunLiburTersedia } = await bacaLibur(ctx.db)
      return { ...k.rujukan, hariLibur, tahunLiburTersedia }
    }),
    ...ruteRekam(b),
    ...buatRuteArsip({
      peran,
      jenisDokumen,
      lewatUsulan: (ctx, id, tersembunyi) => lewatUsulan(k, ctx, id, tersembunyi),
      lewatPerubahan: lewatPerubahanDari(peran),
      kelengkapan: (ctx, pegawaiId) => kelengkapanArsip(perluDari(ctx, k), pegawaiId),
      retensi: retensiJenis,
    }),
    ...buatRutePerwakilan({ peran, layanan: (hari) => layananAhliWaris(k, hari) }),
    ...buatRuteKalender((ctx) => penolakanDalamKahar(perluDari(ctx, k))),
    ...buatRuteKertas((hari) => jenisKertas(k, hari)),
    ...buatRuteSurvei({ kuesioner, layanan, zona }),
    ...rutePemberitahuan,
    ...buatRuteLayanan({ ketentuan: k, regulasi: muatRegulasi(FOLDER_REGULASI), demo, versi: VERSI }),
    ...buatRutePenjagaan(k),
    ...buatRuteNomor(k.daerah, buku),
    ...buatRuteKewenangan(pilihanKewenangan(k)),
    ...buatRuteCuti(k, penyusun),
    ...buatRuteBuku({ buku, peran, zona, layananBuku: (kode) => layananBuku(k, kode) }),
    ...(demo ? ruteDemo(config.data) : []),
  ]
}

/** Puts the rooms together. Declares jobs, so it comes before the queue starts. `demo`: the data are invented. */
export async function rakit(b: BekalRakitan, naskah: AlatNaskah, demo: boolean): Promise<Rakitan> {
  const { ketentuan: k, basisdata, alat, config } = b
  const setelan = setelanAkun(config, k)
  await hentikanYangTerputus(basisdata.db)
  const katalog = bukaKatalog(k)
  const muatKatalog = () => basisdata.transaksi((db) => katalog.muat(db))
  await muatKatalog()
  daftarkanPekerjaan(b)
  const bekal = bekalPengesahan(b, naskah)
  const pengesahan = buatRutePengesahan(bekal, {
    lihat: (ctx, id) => lihatNaskah(perluDari(ctx, k), id),
    unduh: (ctx, id) => unduhNaskah(perluDari(ctx, k), id),
    calonPenandatangan: (ctx, id) => calonPenandatangan(perluDari(ctx, k), id),
  })
  return {
    rute: denganEkspor(b, bolehPintu(k), [
      ...ruteRuang(b, setelan, naskah.penyusun, demo),
      ...rakitImpor(b),
      ...pengesahan.rute,
      ...buatRuteUsulan(k, pengesahan.halamanLembar),
      ...buatRuteRombongan(k, bekal),
      ...buatRuteSertifikat(bekalSertifikat(config, k, naskah), (hari) => awalHari(hari, k.daerah.zona)),
      ...buatRuteSunting(k, naskah.penyusun),
      ...buatRuteContoh(k, naskah.penyusun),
      ...buatRuteLembar(k, naskah.penyusun, config.alamat),
      ...buatRuteKatalog({ ketentuan: k, katalog }, muatKatalog),
      ...buatRuteUjiEdisi({ ketentuan: k, katalog }),
    ]),
    sesi: sesiKatalog(b, katalog, pembacaSesi(basisdata, alat.jam, k.daerah.zona, setelan)),
    boleh: bolehPintu(k),
    tutup: async () => {
      await pengesahan.pelaksana.tenang()
      await naskah.penyusun.tutup()
    },
  }
}
