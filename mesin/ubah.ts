// Ubah: the closed vocabulary of effects that Alur data may name; each writes down, as plain data, what the act
// changes. Called only after the guards said yes, so a missing piece here is a bug and is thrown.
import type { Moda } from './bentuk.ts'
import type { Paraf, Penolakan, TandaTangan } from './bentuk-usulan.ts'
import { DASAR } from './dasar.ts'
import { isianKosong, salahIsi } from './isian.ts'
import { batasBerlaku } from './penjaga-batas.ts'
import {
  hariTindakan,
  jabatanValidator,
  jenjangTahap,
  type Keperluan,
  modaDipakai,
} from './penjaga-bentuk.ts'
import type { Perubahan } from './perubahan.ts'
import { penandatanganSah } from './produk.ts'
import { UBAH_PIHAK } from './ubah-pihak.ts'
import { kodeVarian } from './varian.ts'
import { batasBaruSesudahKahar } from './waktu.ts'

/** When and on which day the event happened (T10: the first instant after the limit). */
export type Kapan = { pada: string; hari: string }

type Ubah = (k: Keperluan, kapan: Kapan) => Perubahan[]

function harus<T>(nilai: T | undefined, apa: string): T {
  if (nilai === undefined) throw new Error(`Penjaga meloloskan tindakan tanpa ${apa}`)
  return nilai
}

const bila = <K extends string, V>(kunci: K, nilai: V | undefined): Partial<Record<K, V>> =>
  nilai === undefined ? {} : ({ [kunci]: nilai } as Record<K, V>)

const modaValidasi = (k: Keperluan): Moda =>
  harus(modaDipakai(k, k.konteks.terpaku.sop.modaValidasi), 'moda validasi')

/** Attaches, replaces or (without arsipId) takes away documents; a replaced one is to be examined anew. */
function simpanBerkas(k: Keperluan): Perubahan[] {
  return (k.tindakan.berkas ?? []).map((b) => ({
    jenis: 'berkas',
    kode: b.kode,
    isi:
      b.arsipId === undefined
        ? null
        : {
            arsipId: b.arsipId,
            sidik: harus(b.sidik, 'sidik berkas'),
            sumber: b.sumber ?? 'mandiri',
            status: 'terlampir',
            putaran: k.perkara.keadaan.putaran,
          },
  }))
}

/** Another variant keeps what still fits its form and its list of documents, and lets the rest go. */
function simpanIsian(k: Keperluan): Perubahan[] {
  const baru = k.tindakan.isian
  if (!baru) return []
  const { keadaan } = k.perkara
  const perubahan: Perubahan[] = [{ jenis: 'isian', isi: baru }]
  const kode = kodeVarian(baru)
  if (kode === undefined || kode === kodeVarian(keadaan.isian)) return perubahan
  const { isian, syarat } = k.konteks.terpaku.edisi
  const lepas = Object.entries(keadaan.isian).flatMap(([nama, nilai]) => {
    const i = isian.find((x) => x.kode === nama)
    return Object.hasOwn(baru, nama) || (i && salahIsi(i, nilai) === undefined) ? [] : [nama]
  })
  if (lepas.length > 0) perubahan.push({ jenis: 'isian-lepas', kode: lepas })
  for (const nama of Object.keys(keadaan.berkas))
    if (!syarat.some((s) => s.kode === nama)) perubahan.push({ jenis: 'berkas', kode: nama, isi: null })
  return perubahan
}

/** At filing, answers to questions that are no longer asked are let go: what is filed is what was shown. */
function rapikanIsian(k: Keperluan): Perubahan[] {
  const { terpaku, isianBerlaku } = k.konteks
  if (isianBerlaku === undefined) return []
  const ditanya = new Set(isianBerlaku)
  const lepas = terpaku.edisi.isian
    .filter((i) => !ditanya.has(i.kode) && !isianKosong(i, k.perkara.keadaan.isian[i.kode]))
    .map((i) => i.kode)
  return lepas.length > 0 ? [{ jenis: 'isian-lepas', kode: lepas }] : []
}

function catatParaf(k: Keperluan, kapan: Kapan): Perubahan[] {
  const isi: Paraf = {
    jenjang: jenjangTahap(k),
    moda: modaValidasi(k),
    pegawaiId: k.konteks.pelaku.pegawaiId,
    jabatan: harus(jabatanValidator(k), 'jabatan validator').kode,
    pada: kapan.pada,
    sidikNaskah: harus(k.perkara.keadaan.sidikNaskah, 'sidik naskah'),
    ...bila('arsipId', k.tindakan.arsipId),
    ...bila('tanggal', k.tindakan.tanggal),
    ...bila('manual', k.konteks.manual && (true as const)),
    gugur: false,
  }
  return [{ jenis: 'paraf', isi }]
}

function catatTanda(k: Keperluan, kapan: Kapan): Perubahan[] {
  const moda = harus(modaDipakai(k, k.konteks.terpaku.sop.modaTandaTangan), 'moda tanda tangan')
  const sah = penandatanganSah(k.konteks.terpaku.sop.wewenang, {
    produk: k.konteks.terpaku.edisi.produk.kode,
    golongan: k.perkara.golongan,
    tanggal: hariTindakan(k),
    jabatan: k.konteks.pelaku.jabatan,
  })
  const { wewenang, jabatan } = harus(sah.jenis === 'jadi' ? sah.nilai : undefined, 'wewenang')
  const isi: TandaTangan = {
    moda,
    pegawaiId: k.konteks.pelaku.pegawaiId,
    jabatan: jabatan.kode,
    instrumen: wewenang.instrumen,
    pada: kapan.pada,
    sidik: harus(k.tindakan.sidik, 'sidik dokumen'),
    ...bila('arsipId', k.tindakan.arsipId),
    ...bila('tanggal', k.tindakan.tanggal),
    ...bila('manual', k.konteks.manual && (true as const)),
    gugur: false,
  }
  const nomor = k.perkara.keadaan.naskahNomor ?? harus(k.tindakan.nomor, 'nomor naskah')
  const dipakai: Perubahan[] = moda === 'basah' ? [{ jenis: 'cetakan-dipakai' }] : []
  return [{ jenis: 'tanda', isi }, { jenis: 'nomor-naskah', nomor }, ...dipakai]
}

function catatSerah(k: Keperluan, kapan: Kapan): Perubahan[] {
  const himpunan = k.konteks.terpaku.sop.caraSerah
  const cara = harus(k.tindakan.cara ?? himpunan[0], 'cara serah')
  const penerima = k.tindakan.penerima ?? 'Arsip Digital'
  return [{ jenis: 'serah', isi: { cara, pada: kapan.pada, penerima, ...bila('bukti', k.tindakan.bukti) } }]
}

/** The limit that had passed stays with the refusal: a kahar declared afterwards has it computed anew. */
function bukaPenolakan(sebab: 'verifikasi' | 'lewat-batas', k: Keperluan, kapan: Kapan): Perubahan[] {
  const batas = batasBerlaku(k)?.batas
  const alasan =
    sebab === 'verifikasi'
      ? harus(k.tindakan.alasan, 'alasan').trim()
      : `Berkas tidak dilengkapi sampai dengan batas waktu yang ditetapkan, ${batas ?? '-'} pukul 23.59.59.`
  const dasar =
    sebab === 'verifikasi'
      ? [DASAR.tigaHasil, DASAR.suratPenolakan]
      : [DASAR.lewatBatas, DASAR.suratPenolakan]
  const lewat = sebab === 'lewat-batas' ? batasBerlaku(k) : undefined
  const isi: Penolakan = {
    sebab,
    alasan,
    dasar,
    pada: kapan.pada,
    surat: 'konsep',
    ...bila('batasLewat', lewat),
  }
  return [{ jenis: 'penolakan', isi }]
}

const DAFTAR_UBAH: Record<string, Ubah> = {
  'simpan-isian': simpanIsian,
  'rapikan-isian': rapikanIsian,
  'simpan-berkas': simpanBerkas,
  'nilai-berkas': (k) =>
    (k.tindakan.berkas ?? []).map((b) => ({
      jenis: 'berkas-status',
      kode: b.kode,
      status: harus(b.status, 'hasil periksa'),
      ...bila('catatan', b.catatan),
    })),
  'beri-nomor': (k, kapan) => [
    {
      jenis: 'nomor',
      nomor: k.perkara.keadaan.nomor ?? harus(k.tindakan.nomor, 'nomor usulan'),
      edisi: k.perkara.keadaan.edisi ?? {
        layanan: k.konteks.terpaku.edisi.berlaku,
        sop: k.konteks.terpaku.edisiSop,
      },
      pada: k.perkara.keadaan.diajukanPada ?? kapan.pada,
    },
  ],
  'ambil-periksa': (k) => {
    const { akunId, pegawaiId, nama } = k.konteks.pelaku
    return [{ jenis: 'pemeriksa', isi: { akunId, pegawaiId, nama } }]
  },
  'lepas-periksa': () => [{ jenis: 'pemeriksa', isi: null }],
  'tambah-putaran': (k) => [{ jenis: 'putaran', putaran: k.perkara.keadaan.putaran + 1 }],
  'tetapkan-naskah': (k) => [{ jenis: 'naskah', sidik: harus(k.tindakan.sidikNaskah, 'sidik naskah') }],
  'catat-paraf': catatParaf,
  'gugurkan-paraf': () => [{ jenis: 'paraf-gugur' }],
  'catat-cetakan': (k, kapan) => [
    {
      jenis: 'cetakan',
      isi: {
        pada: kapan.pada,
        ...bila('tanggal', k.tindakan.tanggal),
        kertas: harus(k.tindakan.kertas, 'jenis kertas'),
        sidikNaskah: harus(k.perkara.keadaan.sidikNaskah, 'sidik naskah'),
        ...bila('seri', k.tindakan.seri),
        pegawaiId: k.konteks.pelaku.pegawaiId,
        keadaan: 'dicetak',
      },
    },
  ],
  'rusakkan-cetakan': () => [{ jenis: 'cetakan-rusak' }],
  'catat-tanda': catatTanda,
  'gugurkan-tanda': () => [{ jenis: 'tanda-gugur' }, { jenis: 'nomor-naskah', nomor: null }],
  'buka-penolakan': (k, kapan) => bukaPenolakan('verifikasi', k, kapan),
  'buka-penolakan-lewat-batas': (k, kapan) => bukaPenolakan('lewat-batas', k, kapan),
  'pulihkan-penolakan': () => [{ jenis: 'penolakan', isi: null }],
  'kirim-surat': () => [{ jenis: 'surat-penolakan', surat: 'terkirim' }],
  'catat-survei': (_k, kapan) => [{ jenis: 'survei', pada: kapan.pada }],
  'catat-serah': catatSerah,
  'sesuaikan-batas': (k) => [
    {
      jenis: 'batas',
      isi: batasBaruSesudahKahar(harus(k.perkara.keadaan.batas, 'batas'), k.konteks.kalender),
    },
  ],
  'catat-alasan': (k) => [{ jenis: 'catatan', isi: k.tindakan.alasan?.trim() || null }],
}

const UBAH = new Map(Object.entries({ ...DAFTAR_UBAH, ...UBAH_PIHAK }))

/** Is the effect in the vocabulary? */
export const ubahDikenal = (nama: string): boolean => UBAH.has(nama)

/** The changes named by an act, in order. Throws on an unknown name (found at boot by periksaAlur). */
export function susunPerubahan(nama: readonly string[], k: Keperluan, kapan: Kapan): Perubahan[] {
  return nama.flatMap((n) => {
    const ubah = UBAH.get(n)
    if (!ubah) throw new Error(`Perubahan tidak dikenal: ${n}`)
    return ubah(k, kapan)
  })
}
