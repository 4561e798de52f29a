// Proses umum with performers who have no login: an agency outside that is written to and answers, a sitting that
// decides, a product that itself comes from outside. Each is an ordinary step; the answer jumps on, back, or to refusal.
import type { Alur, DefTahap, DefTindakan, Kutipan, Pekerjaan, Pihak, TujuanTahap } from '#mesin/bentuk.ts'
import { PETUGAS, pasal, SURAT } from './proses-umum-pasal.ts'

export type OpsiPihak = {
  kode: string
  /** As letters name it, e.g. 'Kantor Regional II BKN'. */
  nama: string
  /** Step after which the hand-off stands; 'validasi-administrator' when not said. */
  sesudah?: string
  /** Step to which a returned case goes; 'verifikasi' when not said. */
  kembaliKe?: string
  dasar?: Kutipan[]
  /** Template of the covering letter (ketentuan/naskah); absent: the common one. */
  surat?: string
  /** How a letter addresses it, when not by its name. */
  yth?: string
}

/** Open term of the covering letter: the BKPSDM's own days, so a SOP must fill it. The answer's term is the agency's. */
const ISTILAH_SURAT = 'surat-pengantar'
const tahapKirim = (kode: string) => `kirim-${kode}`
const tahapTunggu = (kode: string) => `menunggu-${kode}`

type Sisip = {
  opsi: OpsiPihak
  pihak: Pihak
  dasar: Kutipan[]
  lembar: number
  /** Where the case goes on after a yes, with what was opened there before. */
  maju: TujuanTahap[]
}

const keSemua = (s: Sisip, pekerjaan: Pekerjaan[] = []): TujuanTahap[] => [
  { tahap: s.opsi.kembaliKe ?? 'verifikasi', bila: 'hasil-dikembalikan', pekerjaan: ['lepas-nomor'] },
  { tahap: 'ditolak', bila: 'hasil-tidak-disetujui', pekerjaan: ['susun-surat-penolakan'] },
  ...s.maju.map((t) => ({ ...t, pekerjaan: [...(t.pekerjaan ?? []), ...pekerjaan] })),
]

function kirim(s: Sisip, produk: boolean): DefTahap {
  const lewati: DefTindakan = {
    kode: 'lewati-pihak',
    nomor: 'L03',
    nama: `Pakai persetujuan ${s.pihak.nama} yang masih berlaku`,
    pelaku: ['verifikator'],
    penjaga: [...PETUGAS, 'jawaban-masih-berlaku'],
    ke: s.maju,
    dasar: s.dasar,
    ubah: ['catat-alasan'],
    pemberitahuan: ['pelaksana-berikut'],
  }
  return {
    kode: tahapKirim(s.pihak.kode),
    nama: `Pengiriman ke ${s.pihak.nama}`,
    cap: 'DIVALIDASI',
    pelaksana: 'verifikator',
    batas: ISTILAH_SURAT,
    jam: 'berjalan',
    pihak: s.pihak,
    lembar: s.lembar,
    dasar: s.dasar,
    tindakan: [
      {
        kode: 'kirim-pihak',
        nomor: 'L01',
        nama: `Kirim surat pengantar ke ${s.pihak.nama}`,
        pelaku: ['verifikator'],
        penjaga: [...PETUGAS, 'surat-keluar-lengkap', 'tanggal-wajar'],
        ke: [{ tahap: tahapTunggu(s.pihak.kode) }],
        dasar: s.dasar,
        ubah: ['catat-surat-keluar'],
        pemberitahuan: ['pemohon'],
      },
      // A product from outside is there once it was recorded; nothing of it is to be sent twice.
      ...(produk ? [] : [lewati]),
    ],
  }
}

function tunggu(s: Sisip, produk: boolean): DefTahap {
  const sidang = s.pihak.jenis === 'sidang'
  const jawab: DefTindakan = {
    kode: sidang ? 'catat-sidang' : 'catat-jawaban',
    nomor: sidang ? 'S01' : 'L02',
    nama: sidang ? `Catat hasil sidang ${s.pihak.nama}` : `Catat jawaban ${s.pihak.nama}`,
    pelaku: ['verifikator'],
    penjaga: [
      ...PETUGAS,
      'jawaban-lengkap',
      ...(sidang ? [] : ['jawaban-sesudah-surat']),
      ...(produk ? ['produk-luar-lengkap'] : []),
      'tanggal-wajar',
    ],
    ke: keSemua(s, produk ? ['simpan-produk-luar', 'catat-buku', 'jalankan-akibat'] : []),
    dasar: [...s.dasar, ...SURAT],
    ubah: ['catat-jawaban', ...(produk ? ['catat-produk-luar'] : []), 'buka-penolakan-pihak', 'catat-alasan'],
    pemberitahuan: ['pemohon', 'pelaksana-berikut', 'verifikator'],
  }
  const ulang: DefTindakan = {
    kode: 'lewati-pihak',
    nomor: 'S02',
    nama: `Pakai hasil sidang ${s.pihak.nama} yang masih berlaku`,
    pelaku: ['verifikator'],
    penjaga: [...PETUGAS, 'jawaban-masih-berlaku'],
    ke: s.maju,
    dasar: s.dasar,
    ubah: ['catat-alasan'],
    pemberitahuan: ['pelaksana-berikut'],
  }
  return {
    kode: tahapTunggu(s.pihak.kode),
    nama: sidang ? `Sidang ${s.pihak.nama}` : `Menunggu ${s.pihak.nama}`,
    cap: 'DIVALIDASI',
    pelaksana: 'pihak-luar',
    batas: `pihak-${s.pihak.kode}`,
    jam: 'berhenti',
    pihak: s.pihak,
    lembar: s.lembar,
    dasar: s.dasar,
    tindakan: sidang ? [jawab, ulang] : [jawab],
  }
}

/** A jump by an answer (back, to refusal) is not the way forward, wherever its step stands in the list. */
const lompatan = (t: TujuanTahap): boolean => t.bila?.startsWith('hasil-') ?? false

/** Targets of an act that lead past the step they stand in: what a hand-off is put before. */
function tujuanMaju(alur: Alur, tahap: DefTahap): TujuanTahap[] {
  const letak = alur.tahap.indexOf(tahap)
  const maju = tahap.tindakan.flatMap((d) =>
    d.ke.filter((t) => {
      const ke = alur.tahap.find((x) => x.kode === t.tahap)
      return !lompatan(t) && ke !== undefined && alur.tahap.indexOf(ke) > letak && !menyimpang(ke)
    }),
  )
  return maju.filter((t, i) => maju.findIndex((x) => x.tahap === t.tahap) === i)
}

/** Endings, refusal and completion are not the way forward. */
const menyimpang = (t: DefTahap): boolean =>
  t.akhir === true || t.cap === 'DITOLAK' || t.cap === 'PERLU DILENGKAPI'

/** Acts that count on the parties' yes: the signature and the issue. */
const BERGANTUNG = ['tandatangani', 'terbitkan']

const jagaPihak = (d: DefTindakan): DefTindakan =>
  BERGANTUNG.includes(d.kode) && !d.penjaga.includes('pihak-setuju')
    ? { ...d, penjaga: [...d.penjaga, 'pihak-setuju'] }
    : d

function sisipkan(
  alur: Alur,
  opsi: OpsiPihak,
  jenis: Pihak['jenis'],
  maju?: TujuanTahap[],
  produk = false,
): Alur {
  const tahap = alur.tahap.find((t) => t.kode === (opsi.sesudah ?? 'validasi-administrator'))
  if (!tahap) throw new Error(`Alur ${alur.kode} tidak mempunyai tahap ${opsi.sesudah}`)
  const asal = tujuanMaju(alur, tahap)
  if (asal.length === 0) throw new Error(`Tahap ${tahap.kode} tidak mempunyai jalan maju`)
  const { kode, nama, surat, yth } = opsi
  const pihak: Pihak = {
    kode,
    nama,
    jenis,
    ...(surat === undefined ? {} : { surat }),
    ...(yth === undefined ? {} : { yth }),
  }
  const s: Sisip = {
    opsi,
    pihak,
    dasar: opsi.dasar ?? [pasal('Pasal 14')],
    lembar: tahap.lembar,
    maju: (maju ?? asal).map(({ nomor: _nomor, pekerjaan: _kerja, ...t }) => t),
  }
  const pintu = jenis === 'sidang' ? tahapTunggu(opsi.kode) : tahapKirim(opsi.kode)
  const alih = (d: DefTindakan): DefTindakan => {
    const dialihkan = (t: TujuanTahap) => !lompatan(t) && asal.some((a) => a.tahap === t.tahap)
    const lain = d.ke.filter((t) => !dialihkan(t))
    if (lain.length === d.ke.length) return d
    // Work opened on arrival at the old target (the draft, the number) is opened on arrival here.
    const pertama = d.ke.findLast(dialihkan)
    const { bila: _bila, ...tanpa } = pertama ?? { tahap: pintu }
    const [sebelum, sesudah] = [
      lain.filter((t) => t.bila !== undefined),
      lain.filter((t) => t.bila === undefined),
    ]
    return { ...d, ke: [...sebelum, ...sesudah, { ...tanpa, tahap: pintu }] }
  }
  const baru = jenis === 'sidang' ? [tunggu(s, produk)] : [kirim(s, produk), tunggu(s, produk)]
  return {
    ...alur,
    kode: `${alur.kode}+${opsi.kode}`,
    tahap: alur.tahap.flatMap((t) =>
      t === tahap || (tahap.pihak !== undefined && t.pihak?.kode === tahap.pihak.kode)
        ? [{ ...t, tindakan: t.tindakan.map(alih) }, ...(t === tahap ? baru : [])]
        : [{ ...t, tindakan: t.tindakan.map(jagaPihak) }],
    ),
  }
}

/**
 * The flow with an agency outside (BKN, Kanreg, Gubernur, TASPEN, Presiden): a covering letter goes out with its number,
 * the case waits with the BKPSDM's clock stopped, a verifier of the service records number, date, file and answer.
 * Signing refuses while the agency has not said yes. May be applied several times, in the order of the steps.
 */
export const denganPihakLuar = (alur: Alur, opsi: OpsiPihak): Alur => sisipkan(alur, opsi, 'luar')

/** The flow with a sitting (Baperjakat, TPK, Tim PAK) that judges every case by itself; no letter goes out. */
export const denganSidang = (alur: Alur, opsi: OpsiPihak): Alur => sisipkan(alur, opsi, 'sidang')

/**
 * The flow whose product comes from outside (a Keppres): in place of print and signature the case is sent, waits, and
 * the incoming document is recorded with number, date, office and file; register and effects follow as if signed.
 */
export function produkDariLuar(alur: Alur, opsi: OpsiPihak): Alur {
  const terbit = alur.tahap.find((t) => t.tindakan.some((d) => d.kode === 'terbitkan'))
  if (!terbit) throw new Error(`Alur ${alur.kode} tidak mempunyai tahap penerbitan`)
  const dengan = sisipkan(alur, opsi, 'luar', [{ tahap: terbit.kode }], true)
  const buang = new Set(
    alur.tahap
      .filter((t) => t.tindakan.some((d) => d.kode === 'tandatangani') || t.kode === 'cetak-pra-ttd')
      .map((t) => t.kode),
  )
  return { ...dengan, tahap: dengan.tahap.filter((t) => !buang.has(t.kode)) }
}
