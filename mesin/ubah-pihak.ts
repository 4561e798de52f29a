// Ubah pihak: what the word of a superior, an outside agency or a sitting changes in the state of a case.
import type { UrusanPihak } from './bentuk-usulan.ts'
import { DASAR } from './dasar.ts'
import { hariTindakan, type Keperluan } from './penjaga-bentuk.ts'
import { pihakTahap, urusanBerjalan } from './penjaga-pihak.ts'
import type { Perubahan } from './perubahan.ts'

type Kapan = { pada: string; hari: string }

const isi = <K extends string, V>(kunci: K, nilai: V | undefined): Partial<Record<K, V>> =>
  nilai === undefined ? {} : ({ [kunci]: nilai } as Record<K, V>)

const daftar = (k: Keperluan): UrusanPihak[] => k.perkara.keadaan.pihak ?? []
const gugurkan = (semua: readonly UrusanPihak[], pihak: string): UrusanPihak[] =>
  semua.map((u) => (u.pihak === pihak ? { ...u, gugur: true } : u))

function catatPertimbangan(
  hasil: 'disetujui' | 'ditangguhkan' | 'tidak-disetujui',
  k: Keperluan,
  kapan: Kapan,
): Perubahan[] {
  const { pegawaiId, nama, jabatan } = k.konteks.pelaku
  const alasan = k.tindakan.alasan?.trim()
  return [
    {
      jenis: 'pertimbangan',
      isi: {
        hasil,
        pegawaiId,
        nama,
        ...isi('jabatan', jabatan[0]?.nama),
        ...isi('alasan', alasan === '' ? undefined : alasan),
        pada: kapan.pada,
      },
    },
  ]
}

function catatSuratKeluar(k: Keperluan, kapan: Kapan): Perubahan[] {
  const { kode } = pihakTahap(k)
  const surat = {
    nomor: (k.tindakan.nomor ?? '').trim(),
    tanggal: hariTindakan(k),
    pada: kapan.pada,
    ...isi('rombonganId', k.tindakan.rombonganId),
    ...isi('arsipId', k.tindakan.arsipId),
  }
  return [{ jenis: 'pihak', isi: [...gugurkan(daftar(k), kode), { pihak: kode, surat, gugur: false }] }]
}

function catatJawaban(k: Keperluan, kapan: Kapan): Perubahan[] {
  const { kode } = pihakTahap(k)
  const { hasil, nomor, arsipId, sidik, pejabat, alasan, rombonganId } = k.tindakan
  if (hasil === undefined) throw new Error('Penjaga meloloskan jawaban tanpa hasil')
  const { akunId, pegawaiId, nama } = k.konteks.pelaku
  const berjalan = urusanBerjalan(k, kode)
  const urusan: UrusanPihak = {
    pihak: kode,
    ...isi('surat', berjalan?.surat),
    jawaban: {
      hasil,
      nomor: (nomor ?? '').trim(),
      tanggal: hariTindakan(k),
      pada: kapan.pada,
      ...isi('arsipId', arsipId),
      ...isi('sidik', sidik),
      ...isi('pejabat', pejabat),
      ...isi('alasan', alasan?.trim()),
      ...isi('rombonganId', rombonganId),
      dicatat: { akunId, pegawaiId, nama },
    },
    gugur: hasil === 'dikembalikan',
  }
  const lain = daftar(k).filter((u) => u !== berjalan)
  // What comes back is drawn up anew, so the initials on the present draft fall (reading A-09).
  const kembali: Perubahan[] = hasil === 'dikembalikan' ? [{ jenis: 'paraf-gugur' }] : []
  return [{ jenis: 'pihak', isi: [...gugurkan(lain, kode), urusan] }, ...kembali]
}

function catatProdukLuar(k: Keperluan, kapan: Kapan): Perubahan[] {
  const { hasil, nomor, arsipId, sidik, pejabat } = k.tindakan
  if (hasil !== 'disetujui') return []
  if (!nomor || !arsipId || !sidik || !pejabat)
    throw new Error('Penjaga meloloskan produk luar yang belum lengkap')
  return [
    {
      jenis: 'produk-luar',
      isi: { nomor, tanggal: hariTindakan(k), arsipId, sidik, pejabat, pada: kapan.pada },
    },
    { jenis: 'nomor-naskah', nomor },
  ]
}

function bukaPenolakanPihak(k: Keperluan, kapan: Kapan): Perubahan[] {
  if (k.tindakan.hasil !== 'tidak-disetujui') return []
  const { nama } = pihakTahap(k)
  const alasan = `${nama} tidak menyetujui (Nomor ${k.tindakan.nomor} tanggal ${hariTindakan(k)}): ${(k.tindakan.alasan ?? '').trim()}`
  const dasar = [...new Set([...k.def.dasar, DASAR.suratPenolakan])]
  return [{ jenis: 'penolakan', isi: { sebab: 'pihak', alasan, dasar, pada: kapan.pada, surat: 'konsep' } }]
}

function bukaPenolakanAtasan(k: Keperluan, kapan: Kapan): Perubahan[] {
  const alasan = `Atasan langsung tidak menyetujui: ${(k.tindakan.alasan ?? '').trim()}`
  const dasar = [...new Set([...k.def.dasar, DASAR.suratPenolakan])]
  return [{ jenis: 'penolakan', isi: { sebab: 'atasan', alasan, dasar, pada: kapan.pada, surat: 'konsep' } }]
}

/** The official who may sign the product says no, or not now (Peraturan BKN 24/2017 Lampiran, block VIII). */
function bukaPenolakanPejabat(sebab: 'pejabat' | 'penangguhan') {
  const kata = sebab === 'pejabat' ? 'tidak menyetujui' : 'menangguhkan'
  return (k: Keperluan, kapan: Kapan): Perubahan[] => {
    const { jabatan } = k.konteks.pelaku
    const alasan = `${jabatan[0]?.nama ?? 'Pejabat yang berwenang'} ${kata}: ${(k.tindakan.alasan ?? '').trim()}`
    const dasar = [...new Set(k.def.dasar)]
    return [{ jenis: 'penolakan', isi: { sebab, alasan, dasar, pada: kapan.pada, surat: 'konsep' } }]
  }
}

/** Effects about the superior and parties outside, by their closed names. */
export const UBAH_PIHAK: Record<string, (k: Keperluan, kapan: Kapan) => Perubahan[]> = {
  'catat-setuju-atasan': (k, kapan) => catatPertimbangan('disetujui', k, kapan),
  'catat-tangguh-atasan': (k, kapan) => catatPertimbangan('ditangguhkan', k, kapan),
  'catat-tidak-setuju-atasan': (k, kapan) => catatPertimbangan('tidak-disetujui', k, kapan),
  'gugurkan-pertimbangan': () => [{ jenis: 'pertimbangan', isi: null }],
  'catat-surat-keluar': catatSuratKeluar,
  'catat-jawaban': catatJawaban,
  'catat-produk-luar': catatProdukLuar,
  'buka-penolakan-pihak': bukaPenolakanPihak,
  'buka-penolakan-atasan': bukaPenolakanAtasan,
  'buka-penolakan-pejabat': bukaPenolakanPejabat('pejabat'),
  'buka-penangguhan': bukaPenolakanPejabat('penangguhan'),
}
