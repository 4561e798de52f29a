// Kampanye: drafts of one service for a population, by the rules of the service; everybody comes out once, in or out.
import { v7 as uuid } from 'uuid'
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import { ISIAN_VARIAN } from '#mesin/varian.ts'
import { edisiPada, terpakuPada } from '#server/layanan/bekal.ts'
import { nilaiKode, nilaiLayanan, susunFakta } from '#server/layanan/putusan.ts'
import { bacaLibur } from '#server/organisasi/baca-kalender.ts'
import type { FaktaOrang } from '#server/pegawai/baca-fakta.ts'
import { bacaFakta } from '#server/pegawai/baca-fakta.ts'
import { buatUsulan } from '#server/usulan/buat.ts'
import { coba } from '#server/usulan/coba.ts'
import type { Perlu } from '#server/usulan/perlu.ts'
import { SISTEM } from '#server/usulan/sistem.ts'
import type { BarisHasil } from './baca.ts'
import { pegawaiDijaga } from './baca.ts'
import { simpanHasil, sisipRombongan } from './tulis.ts'

export type MintaKampanye = {
  layanan: string
  varian?: string | undefined
  judul: string
  perangkatDaerah?: string | undefined
  pegawai?: string[] | undefined
}
export type HasilRombonganKelola = {
  id: string
  judul: string
  jadi: number
  tidak: number
  hasil: BarisHasil[]
}

/** Most drafts of one campaign; a larger population is called per perangkat daerah. */
const KAMPANYE_PALING = 2_000

/** May this verifier handle the service? (Perwali Kediri 80/2021 Pasal 1 angka 13) */
export function diLuarLingkup(p: Perlu, layanan: string): Tolak | undefined {
  const { lingkupLayanan: lingkup } = p.pelaku
  if (lingkup === 'semua' || lingkup.includes(layanan)) return undefined
  return tolak(
    'di-luar-lingkup-layanan',
    'Anda tidak ditugaskan pada layanan ini.',
    ['Perwali Kediri 80/2021 Pasal 1 angka 13'],
    'Serahkan kepada admin BKPSDM yang ditugaskan pada layanan ini.',
    'layanan',
  )
}

const baris = (o: FaktaOrang, usulanId: string | null, sebab?: Tolak): BarisHasil => ({
  pegawaiId: o.id,
  nama: o.namaLengkap,
  usulanId,
  nomor: null,
  alasan: sebab ? `${sebab.sebab} ${sebab.saran}`.trim() : null,
  dasar: sebab?.dasar ?? [],
})

/** The variant asked for, else the one the watch of the service finds for this person. */
function varianUntuk(p: Perlu, m: MintaKampanye, o: FaktaOrang): string | undefined {
  if (m.varian !== undefined) return m.varian
  const layanan = p.ketentuan.layanan.find((l) => l.kode === m.layanan)
  const edisi = layanan && edisiPada(layanan, p.hari)
  if (!edisi?.varian || !edisi.penjagaan) return undefined
  const fakta = susunFakta(p.ketentuan, o, { hari: p.hari })
  const nilai = nilaiKode(p.ketentuan, edisi.penjagaan.aturan, fakta).hitung[ISIAN_VARIAN]
  return nilai?.jenis === 'teks' ? nilai.nilai : undefined
}

type Calon = { o: FaktaOrang; varian: string | undefined }

/** The first rule that refuses now or later on its way, in words; undefined = in. */
function alasanLuar(
  p: Perlu,
  m: MintaKampanye,
  { o, varian }: Calon,
  libur: Awaited<ReturnType<typeof bacaLibur>>,
) {
  const isian = varian === undefined ? {} : { [ISIAN_VARIAN]: varian }
  const t = terpakuPada(p.ketentuan, m.layanan, p.hari, { isian })
  if (!t) return undefined
  const usulan = {
    layanan: m.layanan,
    diterima: p.hari,
    isian,
    ...(varian === undefined ? {} : { varian }),
  }
  const fakta = susunFakta(p.ketentuan, o, { hari: p.hari, libur, usulan })
  const menolak = new Set(t.edisi.aturan.filter((a) => a.sifat === 'menolak').map((a) => a.aturan))
  const gagal = nilaiLayanan(p.ketentuan, t.edisi, fakta).find(
    (x) => menolak.has(x.aturan) && x.putusan === 'tidak-memenuhi',
  )
  const syarat = gagal?.syarat.find((s) => s.putusan === 'tidak-memenuhi')
  if (!gagal || !syarat) return undefined
  return tolak(
    'aturan-menolak',
    `${gagal.nama}: ${syarat.fakta.replace(/\.$/, '')}.`,
    syarat.dasar,
    syarat.saran ?? 'Ajukan sesudah syarat ini dipenuhi.',
  )
}

async function bukaSatu(
  p: Perlu,
  m: MintaKampanye,
  { o, varian }: Calon,
  rombonganId: string,
): Promise<BarisHasil> {
  let usulanId: string | null = null
  const gagal = await coba(p.db, async () => {
    const draf = await buatUsulan(
      { ...p, pelaku: SISTEM },
      {
        layanan: m.layanan,
        pegawaiId: o.id,
        rombonganId,
        ...(varian === undefined ? {} : { isian: { [ISIAN_VARIAN]: varian } }),
      },
    )
    if (draf.jenis === 'tolak') return draf
    usulanId = draf.nilai.id
    return undefined
  })
  return baris(o, usulanId, gagal)
}

/** Opens the campaign. Refused when the service is not offered, not this verifier's, or the population is too large. */
export async function bukaKampanye(p: Perlu, m: MintaKampanye): Promise<HasilRombonganKelola | Tolak> {
  const luar = diLuarLingkup(p, m.layanan)
  if (luar) return luar
  if (!terpakuPada(p.ketentuan, m.layanan, p.hari))
    return tolak(
      'layanan-tidak-ada',
      'Layanan ini tidak dibuka pada hari ini.',
      ['Perwali Kediri 80/2021 Pasal 14'],
      'Pilih layanan dari daftar.',
      'layanan',
    )
  const semua = await pegawaiDijaga(p.db, { perangkatDaerahId: m.perangkatDaerah ?? null, hari: p.hari })
  const dipilih = m.pegawai ? semua.filter((id) => m.pegawai?.includes(id)) : semua
  if (dipilih.length === 0)
    return tolak(
      'kampanye-kosong',
      'Tidak ada pegawai aktif dalam lingkup yang diminta.',
      ['Perwali Kediri 80/2021 Pasal 14'],
      'Pilih perangkat daerah dari daftar, atau kosongkan supaya semua pegawai dinilai.',
      'perangkatDaerah',
    )
  if (dipilih.length > KAMPANYE_PALING)
    return tolak(
      'kampanye-terlalu-besar',
      `Kampanye ini meliputi ${dipilih.length} pegawai; paling banyak ${KAMPANYE_PALING} sekali buka.`,
      ['Perwali Kediri 80/2021 Pasal 14'],
      'Buka per perangkat daerah.',
      'perangkatDaerah',
    )
  const id = uuid()
  await sisipRombongan(p.db, {
    id,
    jenis: 'kampanye',
    layanan: m.layanan,
    judul: m.judul,
    bulan: p.hari.slice(0, 7),
    perangkatDaerahId: m.perangkatDaerah ?? null,
    dibuatOleh: p.pelaku.akunId,
    pada: p.kini,
  })
  const libur = await bacaLibur(p.db)
  const orang = await bacaFakta(p.db, dipilih, p.hari)
  const hasil: BarisHasil[] = []
  for (const o of orang.values()) {
    const calon = { o, varian: varianUntuk(p, m, o) }
    const sebab = alasanLuar(p, m, calon, libur)
    hasil.push(sebab ? baris(o, null, sebab) : await bukaSatu(p, m, calon, id))
  }
  await simpanHasil(p.db, id, hasil)
  const jadi = hasil.filter((h) => h.usulanId !== null).length
  return { id, judul: m.judul, jadi, tidak: hasil.length - jadi, hasil }
}
