// Banyak: many acceptances at once, for cases whose rules all agree and whose documents need no second look.
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import type { BarisUsulan } from './baca.ts'
import { bacaBarisUsulan } from './baca.ts'
import { coba } from './coba.ts'
import type { Perlu } from './perlu.ts'
import { terlihatOleh } from './terlihat.ts'
import { tindakDalam } from './tindak.ts'
import { tidakAda, versiBerubah } from './tolakan.ts'

export type HasilSatu = { id: string; jadi: boolean; sebab?: Tolak }

const DASAR = ['Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf a']

function belumCocok(u: BarisUsulan): Tolak | undefined {
  const { ragu, kurang } = u.hitung
  if (ragu === 0 && kurang === 0) return undefined
  return tolak(
    'belum-cocok-semua',
    'Ada syarat yang belum cocok atau perlu pertimbangan.',
    DASAR,
    'Buka usulan ini dan putuskan satu per satu.',
  )
}

/** Archived documents were verified when they entered the archive; a fresh upload must be opened by a person. */
function perluDibuka(u: BarisUsulan): Tolak | undefined {
  const baru = Object.values(u.keadaan.berkas).some((b) => b.sumber === 'mandiri' && b.status !== 'sesuai')
  const salah = Object.values(u.keadaan.berkas).some((b) => b.status === 'tidak-sesuai')
  if (!baru && !salah) return undefined
  return tolak(
    'berkas-belum-dibuka',
    'Ada berkas unggahan yang belum diperiksa.',
    DASAR,
    'Buka usulan ini dan periksa berkasnya.',
  )
}

/** Take, mark the archived documents, accept: the same three acts as one by one, each its own event. */
async function terimaSatu(p: Perlu, id: string, versi: number): Promise<Tolak | undefined> {
  const u = await bacaBarisUsulan(p.db, id, { kunci: true })
  if (!u || !(await terlihatOleh(p, u))) return tidakAda()
  if (u.versi !== versi) return versiBerubah(u.versi)
  const halangan = belumCocok(u) ?? perluDibuka(u)
  if (halangan) return halangan
  if (u.tahap === 'diajukan') {
    const ambil = await tindakDalam(p, { usulanId: id, tindakan: { kode: 'ambil' } })
    if (ambil.jenis === 'tolak') return ambil
  }
  const tanda = Object.entries(u.keadaan.berkas).filter(([, b]) => b.status === 'terlampir')
  if (tanda.length > 0) {
    const berkas = tanda.map(([kode]) => ({ kode, status: 'sesuai' as const }))
    const periksa = await tindakDalam(p, { usulanId: id, tindakan: { kode: 'periksa-berkas', berkas } })
    if (periksa.jenis === 'tolak') return periksa
  }
  const terima = await tindakDalam(p, { usulanId: id, tindakan: { kode: 'terima' } })
  return terima.jenis === 'tolak' ? terima : undefined
}

/** Each case on its own savepoint: one that is refused leaves nothing behind and does not hold up the others. */
export async function terimaBanyak(
  p: Perlu,
  daftar: readonly { id: string; versi: number }[],
): Promise<HasilSatu[]> {
  const hasil: HasilSatu[] = []
  // One order for everybody, so that two officers with overlapping lists never wait for each other in a circle.
  const urut = [...daftar].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const { id, versi } of urut) {
    const sebab = await coba(p.db, () => terimaSatu(p, id, versi))
    hasil.push(sebab === undefined ? { id, jadi: true } : { id, jadi: false, sebab })
  }
  return hasil
}
