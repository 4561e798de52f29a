// Pemegang: who holds a case now: role or office first, person second; a vacant office is named as vacant.
import type { DefTahap } from '#mesin/bentuk.ts'
import type { Terpaku } from '#mesin/bentuk-usulan.ts'
import { dalamGolongan } from '#mesin/produk.ts'
import { hariIni } from '#mesin/tanggal.ts'
import type { PemegangJabatan } from '#server/organisasi/baca.ts'

/** Offices that act in a step: the validator of the tier, or those who may sign this product for this golongan today. */
export function jabatanTahap(
  tahap: DefTahap,
  t: Terpaku,
  golongan: string | undefined,
  hari: string,
): string[] {
  if (tahap.pelaksana === 'validator-pengawas') return [t.sop.validator.pengawas]
  if (tahap.pelaksana === 'validator-administrator') return [t.sop.validator.administrator]
  if (tahap.pelaksana !== 'penandatangan') return []
  const produk = t.edisi.produk.kode
  return t.sop.wewenang
    .filter((w) => w.produk === produk && dalamGolongan(golongan, w.golongan))
    .filter((w) => w.berlaku <= hari && (w.sampai === undefined || hari <= w.sampai))
    .map((w) => w.jabatan)
}

export type Pemegang = { peran: string; nama?: string; sejak: string; batas?: string; anda: boolean }

export type TanyaPemegang = {
  tahap: DefTahap
  terpaku: Terpaku
  sejak: string
  batas: string | null
  /** Verifier who took the case. */
  pemeriksa: string | null
  namaPemohon: string
  golongan: string | undefined
  hari: string
  zona: string
  pejabat: ReadonlyMap<string, PemegangJabatan>
  atasan?: { nama: string; jabatan: string | null } | undefined
  /** The reader must act now. */
  anda: boolean
}

function pejabat(q: TanyaPemegang): { peran: string; nama?: string } {
  const kode = jabatanTahap(q.tahap, q.terpaku, q.golongan, q.hari)
  const daftar = kode.flatMap((k) => q.pejabat.get(k) ?? [])
  const terisi = daftar.find((j) => j.nama !== null) ?? daftar[0]
  if (!terisi) return { peran: 'Pejabat berwenang belum ditetapkan pada SOP' }
  if (terisi.nama === null) return { peran: `${terisi.namaJabatan} (jabatan kosong)` }
  const awalan = terisi.kedudukan === 'plt' ? 'Plt. ' : terisi.kedudukan === 'plh' ? 'Plh. ' : ''
  return { peran: `${awalan}${terisi.namaJabatan}`, nama: terisi.nama }
}

function peranTahap(q: TanyaPemegang): { peran: string; nama?: string } {
  if (q.tahap.akhir) return { peran: 'Selesai' }
  switch (q.tahap.pelaksana) {
    case 'pemohon':
    case 'pengaju':
      return { peran: 'Pemohon', nama: q.namaPemohon }
    case 'verifikator': {
      return { peran: 'Verifikator BKPSDM', ...(q.pemeriksa === null ? {} : { nama: q.pemeriksa }) }
    }
    case 'atasan-langsung': {
      if (!q.atasan) return { peran: 'Atasan langsung (belum diketahui)' }
      const { nama, jabatan } = q.atasan
      return { peran: jabatan ?? 'Atasan langsung', nama }
    }
    case 'pihak-luar':
      return { peran: q.tahap.pihak?.nama ?? 'Instansi luar' }
    case 'sistem':
      return { peran: 'Sistem' }
    default:
      return pejabat(q)
  }
}

/** Holder, since which day, until which day. */
export function pemegangDari(q: TanyaPemegang): Pemegang {
  return {
    ...peranTahap(q),
    sejak: hariIni(q.sejak, q.zona),
    ...(q.batas === null ? {} : { batas: q.batas }),
    anda: q.anda && !q.tahap.akhir,
  }
}
