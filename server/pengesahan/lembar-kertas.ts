// Lembar kertas: the control sheet and the receipt of the paper route, filled from the case.
import type { DataLembarKendali, LembarKertas, MejaKendali } from '#ketentuan/naskah/lembar/kendali.ts'
import type { DataTandaTerima } from '#ketentuan/naskah/lembar/tanda-terima.ts'
import type { DefTahap, Hasil } from '#mesin/bentuk.ts'
import { tanggalKata } from '#mesin/kata-surat.ts'
import { tampilNip } from '#mesin/nip.ts'
import { hariIni } from '#mesin/tanggal.ts'
import { tolak } from '#mesin/tolak.ts'
import { type BarisLembar, lembarUsulan } from '../kertas/baca.ts'
import { bacaNaskahUsulan, type Naskah } from '../naskah/baca.ts'
import type { TemplatPdf } from '../naskah/pdf.ts'
import { type PemegangJabatan, pemegangJabatan } from '../organisasi/baca.ts'
import { type BarisUsulan, bacaBarisUsulan } from '../usulan/baca.ts'
import { type Bahan, siapkan } from '../usulan/konteks.ts'
import { dipakaiKertas } from '../usulan/lembar-naskah.ts'
import { jabatanTahap } from '../usulan/pemegang.ts'
import type { Perlu } from '../usulan/perlu.ts'
import { tidakAda } from '../usulan/tolakan.ts'
import { saatSurat } from './surat.ts'

const KERTAS = ['Perwali Kediri 80/2021 Pasal 12 huruf b']
const SERAH = ['Perwali Kediri 80/2021 Pasal 12 huruf c']

type Isi = { u: BarisUsulan; b: Bahan; naskah: Naskah | undefined; lembar: BarisLembar[] }

async function bacaIsi(p: Perlu, usulanId: string): Promise<Isi | undefined> {
  const u = await bacaBarisUsulan(p.db, usulanId, { kunci: false })
  if (!u) return undefined
  return {
    u,
    b: await siapkan(p, u),
    naskah: await bacaNaskahUsulan(p.db, usulanId, 'produk'),
    lembar: await lembarUsulan(p.db, usulanId),
  }
}

const PELAKSANA_MEJA = ['verifikator', 'validator-pengawas', 'validator-administrator', 'penandatangan']

/** Desks the paper goes to: from the first initials on. */
function tahapMeja(b: Bahan): DefTahap[] {
  const { tahap } = b.terpaku.edisi.alur
  const mulai = tahap.findIndex((t) => t.pelaksana === 'validator-pengawas')
  return tahap
    .slice(Math.max(mulai, 0))
    .filter((t) => PELAKSANA_MEJA.includes(t.pelaksana) && !t.akhir && t.cap !== 'DITOLAK')
}

const sebutModa = (kata: string, moda: readonly string[]) => moda.map((m) => `${kata} ${m}`).join(' dan ')

function perluMeja(t: DefTahap, b: Bahan): string {
  const { sop } = b.terpaku
  if (t.pelaksana === 'penandatangan') return sebutModa('tanda tangan', sop.modaTandaTangan)
  if (t.pelaksana !== 'verifikator') return sebutModa('paraf', sop.modaValidasi)
  return t.kode === 'siap-serah' ? 'tanda terima' : 'paraf'
}

/** Acts of this desk that still stand, in words; a wet act is told by the day stated for it. */
function sudahMeja(p: Perlu, t: DefTahap, { u, b }: Isi): string[] {
  const { zona } = p.ketentuan.daerah
  const { paraf, tanda, cetakan } = u.keadaan
  const kata = (x: { moda: string; pada: string; tanggal?: string }, apa: string) =>
    `${apa} ${x.moda}, ${x.tanggal === undefined ? saatSurat(x.pada, zona) : tanggalKata(x.tanggal)}`
  if (t.pelaksana === 'penandatangan')
    return tanda.filter((x) => !x.gugur).map((x) => kata(x, 'Tanda tangan'))
  if (t.batas === 'cetak')
    return cetakan
      .filter((c) => c.keadaan !== 'rusak')
      .map((c) => `Dicetak ${tanggalKata(c.tanggal ?? hariIni(c.pada, zona))}`)
  const jenjang = t.pelaksana === 'validator-pengawas' ? 1 : t.pelaksana === 'validator-administrator' ? 2 : 0
  const sah = paraf.filter(
    (x) => x.jenjang === jenjang && !x.gugur && x.sidikNaskah === u.keadaan.sidikNaskah,
  )
  return b.terpaku.sop.modaValidasi.length > 0 ? sah.map((x) => kata(x, 'Paraf')) : []
}

const AWALAN: Record<string, string> = { plt: 'Plt. ', plh: 'Plh. ' }

function kepadaMeja(
  t: DefTahap,
  { u, b }: Isi,
  hari: string,
  pejabat: ReadonlyMap<string, PemegangJabatan>,
): Pick<MejaKendali, 'kepada' | 'nama'> {
  if (t.pelaksana === 'verifikator')
    return { kepada: 'Verifikator BKPSDM', nama: u.keadaan.pemeriksa?.nama ?? null }
  const calon = jabatanTahap(t, b.terpaku, b.perkara.golongan, hari).flatMap((k) => pejabat.get(k) ?? [])
  const pemangku = calon.find((j) => j.nama !== null) ?? calon[0]
  if (!pemangku) return { kepada: '(pejabat belum ditetapkan pada SOP)', nama: null }
  return { kepada: `${AWALAN[pemangku.kedudukan ?? ''] ?? ''}${pemangku.namaJabatan}`, nama: pemangku.nama }
}

async function mejaKendali(p: Perlu, isi: Isi): Promise<MejaKendali[]> {
  const tahap = tahapMeja(isi.b)
  const kode = tahap.flatMap((t) => jabatanTahap(t, isi.b.terpaku, isi.b.perkara.golongan, p.hari))
  const pejabat = await pemegangJabatan(p.db, [...new Set(kode)], p.hari)
  return tahap.map((t) => ({
    untuk: t.nama,
    ...kepadaMeja(t, isi, p.hari, pejabat),
    perlu: perluMeja(t, isi.b),
    sudah: sudahMeja(p, t, isi),
  }))
}

const kertasKata = (l: BarisLembar, zona: string): LembarKertas => ({
  seri: l.seri,
  keadaan:
    l.keadaan === 'rusak' ? `Rusak: ${l.alasan ?? '-'}` : `Dipakai ${tanggalKata(hariIni(l.pada, zona))}`,
})

const pegawaiKata = (b: Bahan) => ({
  nama: b.orang.namaLengkap,
  nip: tampilNip(b.orang.pegawai.nip ?? ''),
  perangkatDaerah: b.orang.unit.nama ?? '-',
})

/** The control sheet of a case on paper; a case that never leaves the screen has none. */
export async function lembarKendali(p: Perlu, usulanId: string, alamat: string): Promise<Hasil<TemplatPdf>> {
  const isi = await bacaIsi(p, usulanId)
  if (!isi) return tidakAda()
  const { u, b, naskah, lembar } = isi
  if (!dipakaiKertas(b))
    return tolak(
      'tanpa-kertas',
      'Naskah layanan ini diparaf dan ditandatangani secara elektronik, jadi tidak memerlukan lembar kendali.',
      KERTAS,
      'Urutan paraf dan tanda tangannya tercatat pada riwayat usulan.',
    )
  if (!naskah)
    return tolak(
      'naskah-belum-ada',
      'Naskah usulan ini belum disusun, sehingga belum ada yang dikendalikan.',
      KERTAS,
      'Setujui usulan ini lebih dahulu; naskahnya tersusun saat itu.',
    )
  const { kop, zona } = p.ketentuan.daerah
  const diajukan = u.keadaan.diajukanPada
  const data: DataLembarKendali = {
    kop,
    usulan: {
      nomor: u.nomor ?? '-',
      layanan: b.terpaku.layanan.nama,
      diajukan: diajukan === undefined ? '-' : tanggalKata(hariIni(diajukan, zona)),
    },
    pegawai: pegawaiKata(b),
    surat: { nomor: naskah.nomor, kertas: b.terpaku.sop.kertas },
    meja: await mejaKendali(p, isi),
    lembar: lembar.map((l) => kertasKata(l, zona)),
    dicetak: saatSurat(p.kini, zona),
    urlCek: `${alamat}/usulan/${usulanId}`,
  }
  return {
    jenis: 'jadi',
    nilai: {
      berkas: 'lembar/kendali.typ',
      data,
      waktu: p.kini,
      judul: `Lembar kendali ${u.nomor ?? ''}`.trim(),
    },
  }
}

/** The receipt for the letter of a case; only a letter that is signed can be handed over. */
export async function tandaTerima(p: Perlu, usulanId: string, alamat: string): Promise<Hasil<TemplatPdf>> {
  const isi = await bacaIsi(p, usulanId)
  if (!isi) return tidakAda()
  const { u, b, naskah, lembar } = isi
  if (naskah?.keadaan !== 'ditandatangani' || naskah.nomor === null || naskah.tanggal === null)
    return tolak(
      'belum-terbit',
      'Surat ini belum ditandatangani lengkap, sehingga belum ada yang diserahkan.',
      SERAH,
      'Cetak tanda terima sesudah surat ditandatangani.',
    )
  const { kop, tempat } = p.ketentuan.daerah
  const waris = b.konteks.almarhum?.perwakilan
  const data: DataTandaTerima = {
    kop,
    tempat,
    usulan: { nomor: u.nomor ?? '-', layanan: b.terpaku.layanan.nama },
    surat: {
      hal: String(naskah.data.hal ?? b.terpaku.edisi.produk.nama),
      nomor: naskah.nomor,
      tanggal: tanggalKata(naskah.tanggal),
      seri: lembar.filter((l) => l.keadaan === 'dipakai').map((l) => l.seri),
    },
    pegawai: pegawaiKata(b),
    penerima: waris
      ? { nama: waris.nama, sebagai: `ahli waris (${waris.hubungan.replace('-', ' ')})` }
      : { nama: b.orang.namaLengkap, sebagai: 'yang bersangkutan' },
    petugas: { nama: p.pelaku.nama, jabatan: p.pelaku.jabatan[0]?.nama ?? 'Petugas BKPSDM' },
    kodeCek: naskah.kodeCek,
    urlCek: `${alamat}/cek/${naskah.kodeCek}`,
  }
  return {
    jenis: 'jadi',
    nilai: { berkas: 'lembar/tanda-terima.typ', data, waktu: p.kini, judul: `Tanda terima ${naskah.nomor}` },
  }
}
