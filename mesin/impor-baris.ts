// Impor, baris: one row of the file to the values of one kind, with what is wrong cell by cell.
import type { GalatSel, JenisImpor, SelMentah } from './bentuk-impor.ts'
import type { Peta } from './impor-peta.ts'
import { bacaSel, hurufKolom } from './impor-sel.ts'
import { bacaNik, bacaNip, selisihNik, selisihNip } from './nip.ts'

export type NilaiBaris = Record<string, string | null>
export type HasilBaris =
  | { jenis: 'kosong' }
  | { jenis: 'contoh' }
  | { jenis: 'terbaca'; nilai: NilaiBaris; peringatan: GalatSel[] }
  | { jenis: 'galat'; nilai: NilaiBaris; galat: GalatSel[] }

const terisi = (s: SelMentah | undefined): boolean => s !== undefined && s.teks.trim() !== ''

/** The example row of the template left in place: every cell as the template wrote it. */
function barisContoh(jenis: JenisImpor, peta: Peta, sel: readonly (SelMentah | undefined)[]): boolean {
  let cocok = 0
  for (const k of jenis.kolom) {
    const isi = sel[peta[k.kode] ?? -1]
    if (!terisi(isi)) continue
    if (isi?.teks.trim() !== k.contoh) return false
    cocok += 1
  }
  return cocok > 1
}

const alamat = (peta: Peta, kode: string, baris: number): string => `${hurufKolom(peta[kode] ?? 0)}${baris}`

function galatRentang(jenis: JenisImpor, peta: Peta, baris: number, nilai: NilaiBaris): GalatSel[] {
  return jenis.tujuan.flatMap((t) => {
    if (!('mulai' in t)) return []
    const [mulai, akhir] = [nilai[t.mulai], nilai[t.akhir]]
    if (!mulai || !akhir || mulai <= akhir) return []
    const judul = jenis.kolom.find((k) => k.kode === t.akhir)?.judul ?? t.akhir
    return [
      {
        baris,
        sel: alamat(peta, t.akhir, baris),
        kolom: t.akhir,
        pesan: `${judul} ${akhir} mendahului awalnya ${mulai}; periksa kedua tanggalnya`,
      },
    ]
  })
}

/** NIP and NIK against birth date and sex: told, never refused, for old numbers are known to differ. */
function peringatanNomor(peta: Peta, baris: number, nilai: NilaiBaris): GalatSel[] {
  const data = {
    ...(nilai.lahir ? { lahir: nilai.lahir } : {}),
    ...(nilai.jenis_kelamin ? { jenisKelamin: nilai.jenis_kelamin as 'pria' | 'wanita' } : {}),
  }
  const nip = nilai.nip ? bacaNip(nilai.nip) : undefined
  const nik = nilai.nik ? bacaNik(nilai.nik) : undefined
  const tmt = nilai.tmt_cpns ? { tmtCpns: nilai.tmt_cpns } : {}
  const beda = [
    ...(nip?.jenis === 'jadi' ? selisihNip(nip.nilai, { ...data, ...tmt }).map((p) => ['nip', p]) : []),
    ...(nik?.jenis === 'jadi' ? selisihNik(nik.nilai, data).map((p) => ['nik', p]) : []),
  ]
  return beda.map(([kolom = '', pesan = '']) => ({
    baris,
    sel: alamat(peta, kolom, baris),
    kolom,
    pesan: pesan.replace(/\.$/, ''),
  }))
}

/** `baris` is the row number as the sheet shows it. */
export function periksaBaris(
  jenis: JenisImpor,
  peta: Peta,
  baris: number,
  sel: readonly (SelMentah | undefined)[],
): HasilBaris {
  const dipetakan = jenis.kolom.filter((k) => peta[k.kode] !== undefined)
  if (!dipetakan.some((k) => terisi(sel[peta[k.kode] ?? -1]))) return { jenis: 'kosong' }
  if (barisContoh(jenis, peta, sel)) return { jenis: 'contoh' }
  const nilai: NilaiBaris = {}
  const galat: GalatSel[] = []
  for (const k of dipetakan) {
    const hasil = bacaSel(k, sel[peta[k.kode] ?? -1])
    if ('galat' in hasil)
      galat.push({ baris, sel: alamat(peta, k.kode, baris), kolom: k.kode, pesan: hasil.galat })
    else nilai[k.kode] = hasil.nilai
  }
  galat.push(...galatRentang(jenis, peta, baris, nilai))
  return galat.length > 0
    ? { jenis: 'galat', nilai, galat }
    : { jenis: 'terbaca', nilai, peringatan: peringatanNomor(peta, baris, nilai) }
}
