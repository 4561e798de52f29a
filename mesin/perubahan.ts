// Perubahan: what one event changes in the state of a case. Events carry these as plain data, so that folding
// them needs neither the Alur nor today's law: an old event means the same forever.
import type { Saat, Tanggal } from './bentuk.ts'
import type {
  Batas,
  BerkasUsulan,
  Cetakan,
  Keadaan,
  Paraf,
  Penolakan,
  Pertimbangan,
  ProdukLuar,
  Serah,
  StatusBerkas,
  TandaTangan,
  UrusanPihak,
} from './bentuk-usulan.ts'

/** One change; `isi: null` clears what the name says. */
export type Perubahan =
  | { jenis: 'isian'; isi: Record<string, unknown> }
  | { jenis: 'isian-lepas'; kode: string[] }
  | { jenis: 'berkas'; kode: string; isi: BerkasUsulan | null }
  | { jenis: 'berkas-status'; kode: string; status: StatusBerkas; catatan?: string }
  | { jenis: 'nomor'; nomor: string; edisi: { layanan: Tanggal; sop: string }; pada: Saat }
  | { jenis: 'pemeriksa'; isi: { akunId: string; pegawaiId: string; nama: string } | null }
  | { jenis: 'putaran'; putaran: number }
  | { jenis: 'naskah'; sidik: string }
  | { jenis: 'paraf'; isi: Paraf }
  | { jenis: 'paraf-gugur' }
  | { jenis: 'cetakan'; isi: Cetakan }
  | { jenis: 'cetakan-dipakai' }
  | { jenis: 'cetakan-rusak' }
  | { jenis: 'tanda'; isi: TandaTangan }
  | { jenis: 'tanda-gugur' }
  | { jenis: 'nomor-naskah'; nomor: string | null }
  | { jenis: 'penolakan'; isi: Penolakan | null }
  | { jenis: 'surat-penolakan'; surat: Penolakan['surat'] }
  | { jenis: 'survei'; pada: Saat }
  | { jenis: 'serah'; isi: Serah }
  | { jenis: 'batas'; isi: Batas | null }
  | { jenis: 'jam-berhenti'; isi: NonNullable<Keadaan['jamBerhenti']> | null }
  | { jenis: 'catatan'; isi: string | null }
  | { jenis: 'pertimbangan'; isi: Pertimbangan | null }
  | { jenis: 'pihak'; isi: UrusanPihak[] }
  | { jenis: 'produk-luar'; isi: ProdukLuar | null }

/** Optional parts of the state that a change may clear. */
type Pilihan =
  | 'pemeriksa'
  | 'batas'
  | 'jamBerhenti'
  | 'penolakan'
  | 'naskahNomor'
  | 'catatan'
  | 'pertimbangan'
  | 'produkLuar'

/** Sets an optional part of the state, or takes it away when `nilai` is null (never an undefined property). */
function pasang<K extends Pilihan>(keadaan: Keadaan, kunci: K, nilai: Keadaan[K] | null): Keadaan {
  const baru = { ...keadaan }
  if (nilai === null || nilai === undefined) delete baru[kunci]
  else baru[kunci] = nilai
  return baru
}

function ubahBerkas(keadaan: Keadaan, p: Extract<Perubahan, { jenis: 'berkas' | 'berkas-status' }>): Keadaan {
  const berkas = { ...keadaan.berkas }
  if (p.jenis === 'berkas') {
    if (p.isi === null) delete berkas[p.kode]
    else berkas[p.kode] = p.isi
    return { ...keadaan, berkas }
  }
  const lama = Object.hasOwn(berkas, p.kode) ? berkas[p.kode] : undefined
  if (!lama) return keadaan
  const { catatan: _lama, ...pokok } = lama
  berkas[p.kode] = { ...pokok, status: p.status, ...(p.catatan === undefined ? {} : { catatan: p.catatan }) }
  return { ...keadaan, berkas }
}

const tanpa = (isian: Keadaan['isian'], kode: readonly string[]): Keadaan['isian'] =>
  Object.fromEntries(Object.entries(isian).filter(([nama]) => !kode.includes(nama)))

/** Applies one change to a state; pure. */
export function kenakan(keadaan: Keadaan, p: Perubahan): Keadaan {
  switch (p.jenis) {
    case 'isian':
      return { ...keadaan, isian: { ...keadaan.isian, ...p.isi } }
    case 'isian-lepas':
      return { ...keadaan, isian: tanpa(keadaan.isian, p.kode) }
    case 'berkas':
    case 'berkas-status':
      return ubahBerkas(keadaan, p)
    case 'nomor':
      return { ...keadaan, nomor: p.nomor, edisi: p.edisi, diajukanPada: p.pada }
    case 'pemeriksa':
      return pasang(keadaan, 'pemeriksa', p.isi)
    case 'putaran':
      return { ...keadaan, putaran: p.putaran }
    case 'naskah':
      return { ...keadaan, sidikNaskah: p.sidik }
    case 'paraf':
      return { ...keadaan, paraf: [...keadaan.paraf, p.isi] }
    case 'paraf-gugur':
      return { ...keadaan, paraf: keadaan.paraf.map((x) => ({ ...x, gugur: true })) }
    case 'cetakan':
      return { ...keadaan, cetakan: [...keadaan.cetakan, p.isi] }
    case 'cetakan-dipakai':
      return {
        ...keadaan,
        cetakan: keadaan.cetakan.map((x) => (x.keadaan === 'dicetak' ? { ...x, keadaan: 'dipakai' } : x)),
      }
    case 'cetakan-rusak':
      return { ...keadaan, cetakan: keadaan.cetakan.map((x) => ({ ...x, keadaan: 'rusak' })) }
    case 'tanda':
      return { ...keadaan, tanda: [...keadaan.tanda, p.isi] }
    case 'tanda-gugur':
      return { ...keadaan, tanda: keadaan.tanda.map((x) => ({ ...x, gugur: true })) }
    default:
      return kenakanAkhir(keadaan, p)
  }
}

type PerubahanAkhir = Extract<
  Perubahan,
  {
    jenis:
      | 'nomor-naskah'
      | 'penolakan'
      | 'surat-penolakan'
      | 'survei'
      | 'serah'
      | 'batas'
      | 'jam-berhenti'
      | 'catatan'
      | 'pertimbangan'
      | 'pihak'
      | 'produk-luar'
  }
>

function kenakanAkhir(keadaan: Keadaan, p: PerubahanAkhir): Keadaan {
  switch (p.jenis) {
    case 'nomor-naskah':
      return pasang(keadaan, 'naskahNomor', p.nomor)
    case 'penolakan':
      return pasang(keadaan, 'penolakan', p.isi)
    case 'surat-penolakan':
      return keadaan.penolakan ? { ...keadaan, penolakan: { ...keadaan.penolakan, surat: p.surat } } : keadaan
    case 'survei':
      return { ...keadaan, surveiPada: p.pada }
    case 'serah':
      return { ...keadaan, serah: [...keadaan.serah, p.isi] }
    case 'batas':
      return pasang(keadaan, 'batas', p.isi)
    case 'jam-berhenti':
      return pasang(keadaan, 'jamBerhenti', p.isi)
    case 'catatan':
      return pasang(keadaan, 'catatan', p.isi)
    case 'pertimbangan':
      return pasang(keadaan, 'pertimbangan', p.isi)
    case 'pihak':
      return { ...keadaan, pihak: p.isi }
    case 'produk-luar':
      return pasang(keadaan, 'produkLuar', p.isi)
  }
}
