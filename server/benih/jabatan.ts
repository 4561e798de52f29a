// Jabatan: the posts of every perangkat daerah, structural ones held by one person, the others by many.
import { type Acak, idBuatan } from './acak.ts'
import { type PdBuatan, PELAKSANA, PERANGKAT_DAERAH } from './susunan.ts'

export type JabatanBuatan = {
  id: string
  kode: string
  nama: string
  jenis: 'jpt' | 'administrator' | 'pengawas' | 'fungsional' | 'pelaksana'
  eselon?: string
  pd: string
  unit: string
  tunggal: boolean
}

/** Structural posts whose code the SOP names; elsewhere the code is made from unit and rank. */
const KODE_TETAP: Record<string, string> = {
  'bkpsdm/kepala': 'kepala-bkpsdm',
  'bkpsdm/Bidang Mutasi/kepala': 'kabid-mutasi',
  'bkpsdm/Bidang Mutasi/sub': 'kasubbid-kenaikan-gaji',
  'setda/kepala': 'sekretaris-daerah',
}

function slug(teks: string): string {
  return teks
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function struktural(acak: Acak, pd: PdBuatan): JabatanBuatan[] {
  const satu = (
    kunci: string,
    nama: string,
    jenis: JabatanBuatan['jenis'],
    eselon: string,
    unit: string,
  ): JabatanBuatan => ({
    id: idBuatan(acak),
    kode: KODE_TETAP[`${pd.kode}/${kunci}`] ?? `${pd.kode}-${slug(kunci)}`,
    nama,
    jenis,
    eselon,
    pd: pd.kode,
    unit,
    tunggal: true,
  })
  const induk = `${pd.kode}-induk`
  const hasil = [
    satu('kepala', pd.kepala, 'jpt', 'II.b', induk),
    satu('sekretaris', `Sekretaris ${pd.singkat}`, 'administrator', 'III.a', induk),
    satu('kasubbag', 'Kepala Subbagian Umum dan Kepegawaian', 'pengawas', 'IV.a', induk),
  ]
  for (const b of pd.bidang) {
    const unit = `${pd.kode}-${slug(b)}`
    const sub =
      KODE_TETAP[`${pd.kode}/${b}/sub`] === undefined
        ? `Kepala Seksi pada ${b}`
        : 'Kepala Subbidang Kenaikan Gaji dan Kepangkatan'
    hasil.push(
      satu(`${b}/kepala`, `Kepala ${b}`, 'administrator', 'III.b', unit),
      satu(`${b}/sub`, sub, 'pengawas', 'IV.a', unit),
    )
  }
  return hasil
}

/** All posts, in a fixed order. */
export function susunJabatan(acak: Acak): JabatanBuatan[] {
  return PERANGKAT_DAERAH.flatMap((pd) => {
    const unit = pd.bidang.map((b) => `${pd.kode}-${slug(b)}`)
    const umum = (nama: string, jenis: 'fungsional' | 'pelaksana', i: number): JabatanBuatan => ({
      id: idBuatan(acak),
      kode: `${pd.kode}-${slug(nama)}`,
      nama,
      jenis,
      pd: pd.kode,
      unit: unit[i % unit.length] ?? `${pd.kode}-induk`,
      tunggal: false,
    })
    return [
      ...struktural(acak, pd),
      ...pd.fungsional.map((n, i) => umum(n, 'fungsional', i)),
      ...PELAKSANA.map((n, i) => umum(n, 'pelaksana', i)),
    ]
  })
}
