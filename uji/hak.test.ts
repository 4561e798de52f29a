// Every cell of the rights matrix (role × act × step × relation × field) against mesin/hak.ts and the alur.
import { expect, it } from 'vitest'
import { layanan, peran } from '#ketentuan/daftar.ts'
import type { DefTindakan, Pelaksana } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { boleh } from '#mesin/hak.ts'
import {
  BIDANG,
  type Bidang,
  HUBUNGAN,
  type Hubungan,
  KELOMPOK,
  type Kelompok,
  type KodePeran,
  MATRIKS_LAIN,
  MATRIKS_TINDAKAN,
  PERAN,
  SETIAP_AKUN,
  TINDAKAN,
} from './hak-matriks.ts'

const kgb = layanan.find((l) => l.kode === 'kenaikan-gaji-berkala')
const alur = kgb?.edisi[0]?.alur
if (!alur) throw new Error('layanan KGB tidak ada')
const LAYANAN = 'kenaikan-gaji-berkala'

const pelaku = (kode: KodePeran, bidang: Bidang): Pelaku => ({
  jenis: 'orang',
  akunId: 'akun-1',
  pegawaiId: 'pegawai-1',
  nama: 'Pelaku Uji',
  peran: [kode],
  lingkupLayanan: bidang === 'bidang-sendiri' ? [LAYANAN] : ['layanan-lain'],
  perangkatDaerah: 'pd-1',
  jabatan: [],
})

const objek = (hubungan: Hubungan) => ({
  pegawaiId: hubungan === 'sendiri' ? 'pegawai-1' : 'pegawai-2',
  perangkatDaerah: hubungan === 'pd-lain' ? 'pd-2' : 'pd-1',
  layanan: LAYANAN,
})

/** Which performer of the alur a role acts as; the employee only in his own case. */
function sebagai(kode: KodePeran, hubungan: Hubungan): Pelaksana[] {
  if (kode === 'asn' || kode === 'asn-terbatas') return hubungan === 'sendiri' ? ['pemohon', 'pengaju'] : []
  if (kode === 'admin-kepegawaian') return ['admin-kepegawaian']
  const sama: readonly Pelaksana[] = [
    'verifikator',
    'validator-pengawas',
    'validator-administrator',
    'penandatangan',
  ]
  return sama.filter((p) => p === kode)
}

/** The act as the alur defines it in one of these steps, open to this performer; guards about persons included. */
function terbuka(kelompok: Kelompok, aksi: string, kode: KodePeran, hubungan: Hubungan): boolean {
  const tahap = alur?.tahap.filter((t) => (KELOMPOK[kelompok] as readonly string[]).includes(t.kode)) ?? []
  const cocok = (d: DefTindakan) =>
    d.kode === aksi &&
    d.pelaku.some((p) => sebagai(kode, hubungan).includes(p)) &&
    !(hubungan === 'sendiri' && d.penjaga.includes('bukan-urusan-sendiri'))
  return tahap.some((t) => t.tindakan.some(cocok))
}

it('peran dan tahap pada matriks sama dengan yang ada', () => {
  expect([...PERAN].sort()).toEqual(peran.map((p) => p.kode).sort())
  expect(Object.values(KELOMPOK).flat().sort()).toEqual(alur.tahap.map((t) => t.kode).sort())
  const aksiAlur = new Set(alur.tahap.flatMap((t) => t.tindakan.map((d) => d.kode)))
  // The system's own acts (T10, T23) are nobody's right; the one out of the ordinary (T26) stands in MATRIKS_LAIN.
  expect([...TINDAKAN, 'tolak-otomatis', 'sesuaikan-batas', 'pulihkan'].sort()).toEqual([...aksiAlur].sort())
})

it('setiap hak pada peran disebut matriks', () => {
  const dikenal = new Set([
    ...TINDAKAN.map((t) => `usulan.${t}`),
    ...Object.keys(MATRIKS_LAIN),
    ...SETIAP_AKUN,
    'pemberitahuan.baca',
  ])
  for (const p of peran) for (const h of p.hak) expect(dikenal, p.kode).toContain(h.aksi)
})

it('setiap sel tindakan', () => {
  const beda: string[] = []
  let sel = 0
  for (const kode of PERAN)
    for (const aksi of TINDAKAN)
      for (const kelompok of Object.keys(KELOMPOK) as Kelompok[])
        for (const hubungan of HUBUNGAN)
          for (const bidang of BIDANG) {
            sel += 1
            const m = MATRIKS_TINDAKAN[kode]
            const harap =
              m?.hubungan.includes(hubungan) === true &&
              m.bidang.includes(bidang) &&
              m.tahap[aksi]?.includes(kelompok) === true
            const hak = boleh(pelaku(kode, bidang), `usulan.${aksi}`, objek(hubungan), peran) === true
            const nyata = hak && terbuka(kelompok, aksi, kode, hubungan)
            if (nyata !== harap)
              beda.push(`${kode} ${aksi} ${kelompok} ${hubungan} ${bidang}: ${nyata}, seharusnya ${harap}`)
          }
  expect(sel).toBe(PERAN.length * TINDAKAN.length * Object.keys(KELOMPOK).length * 6)
  expect(beda).toEqual([])
})

function dijangkau(jangkauan: string, hubungan: Hubungan, bidang: Bidang): boolean {
  if (jangkauan === 'semua') return true
  if (jangkauan === 'bidang') return bidang === 'bidang-sendiri'
  if (jangkauan === 'pd') return hubungan !== 'pd-lain'
  return jangkauan === 'sendiri' && hubungan === 'sendiri'
}

it('setiap sel hak lain', () => {
  const beda: string[] = []
  for (const kode of PERAN)
    for (const hubungan of HUBUNGAN)
      for (const bidang of BIDANG) {
        const coba = (aksi: string) => boleh(pelaku(kode, bidang), aksi, objek(hubungan), peran) === true
        for (const [aksi, siapa] of Object.entries(MATRIKS_LAIN)) {
          const harap = dijangkau(siapa[kode] ?? 'tidak', hubungan, bidang)
          if (coba(aksi) !== harap) beda.push(`${kode} ${aksi} ${hubungan} ${bidang}: seharusnya ${harap}`)
        }
        for (const aksi of SETIAP_AKUN) if (!coba(aksi)) beda.push(`${kode} ${aksi}: seharusnya boleh`)
        if (coba('pemberitahuan.baca') !== (hubungan === 'sendiri'))
          beda.push(`${kode} pemberitahuan ${hubungan}`)
        if (coba('usulan.tidak-ada')) beda.push(`${kode}: hak yang tidak ada`)
      }
  expect(beda).toEqual([])
})

it('tanpa peran tidak ada hak', () => {
  const kosong = { ...pelaku('asn', 'bidang-sendiri'), peran: [] }
  for (const aksi of [...Object.keys(MATRIKS_LAIN), ...TINDAKAN.map((t) => `usulan.${t}`), ...SETIAP_AKUN])
    expect(boleh(kosong, aksi, objek('sendiri'), peran), aksi).not.toBe(true)
})

it('matriks menangkap setiap hak yang dicabut atau ditambahkan pada peran', () => {
  const beda = (ubah: typeof peran): boolean =>
    PERAN.some((kode) =>
      HUBUNGAN.some((hubungan) =>
        BIDANG.some((bidang) => {
          const coba = (aksi: string) => boleh(pelaku(kode, bidang), aksi, objek(hubungan), ubah) === true
          const lain = Object.entries(MATRIKS_LAIN).some(
            ([aksi, siapa]) => coba(aksi) !== dijangkau(siapa[kode] ?? 'tidak', hubungan, bidang),
          )
          const m = MATRIKS_TINDAKAN[kode]
          const tindakan = TINDAKAN.some((aksi) =>
            (Object.keys(KELOMPOK) as Kelompok[]).some((k) => {
              const harap =
                m?.hubungan.includes(hubungan) && m.bidang.includes(bidang) && m.tahap[aksi]?.includes(k)
              return (coba(`usulan.${aksi}`) && terbuka(k, aksi, kode, hubungan)) !== (harap === true)
            }),
          )
          return lain || tindakan
        }),
      ),
    )
  const umum = new Set([...SETIAP_AKUN, 'pemberitahuan.baca'])
  for (const p of peran) {
    const ganti = (hak: typeof p.hak) => peran.map((x) => (x === p ? { ...p, hak } : x))
    for (const h of p.hak)
      if (!umum.has(h.aksi))
        expect(beda(ganti(p.hak.filter((y) => y !== h))), `${p.kode} ${h.aksi} dicabut`).toBe(true)
    for (const aksi of Object.keys(MATRIKS_LAIN))
      if (!p.hak.some((h) => h.aksi === aksi && h.cakupan === 'semua'))
        expect(beda(ganti([...p.hak, { aksi, cakupan: 'semua' }])), `${p.kode} ${aksi} ditambah`).toBe(true)
  }
}, 120_000)
