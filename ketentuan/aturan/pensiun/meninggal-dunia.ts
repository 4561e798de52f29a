// Aturan: pemberhentian dengan hormat karena meninggal dunia, dan layanan apa yang terbuka bagi ahli waris.
import type { HasilAturan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { awalBulan, tambahBulan } from '#mesin/tanggal.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'

type Parameter = { layanan: readonly string[] }

const F = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf F'
const E = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf E'

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const riwayat = fakta.pegawai?.status
  const bunyi = 'PNS yang meninggal dunia dianggap diberhentikan dengan hormat.'
  if (riwayat === undefined)
    return {
      syarat: [
        syarat(
          'meninggal',
          bunyi,
          [F],
          'data-kurang',
          'Riwayat status tidak diberikan (pegawai.status).',
          'Berikan riwayat status.',
        ),
      ],
      hitung: {},
    }
  const baris = riwayat.find((s) => s.keadaan === 'meninggal' && s.mulai <= fakta.perTanggal)
  if (!baris)
    return {
      syarat: [
        syarat(
          'meninggal',
          bunyi,
          [F],
          'tidak-memenuhi',
          `Tidak tercatat meninggal dunia per ${tanggalKata(fakta.perTanggal)}.`,
          'Catat meninggalnya pegawai dengan surat kematian dari pejabat yang berwenang.',
        ),
      ],
      hitung: {},
    }
  const tewas = baris.sebab === 'tewas'
  return {
    syarat: [
      syarat(
        'meninggal',
        bunyi,
        [F, E],
        'memenuhi',
        `${tewas ? 'Tewas' : 'Meninggal dunia'} ${tanggalKata(baris.mulai)}.`,
      ),
    ],
    hitung: {
      tmt: hitung.tanggal(baris.mulai),
      tmtPensiunJandaDuda: hitung.tanggal(tambahBulan(awalBulan(baris.mulai), 1)),
      sebab: hitung.teks(tewas ? 'tewas' : 'meninggal'),
      layananTerbuka: hitung.daftar(
        [...p.layanan, tewas ? 'kenaikan-pangkat-anumerta' : 'kenaikan-pangkat-pengabdian'].map(
          (layanan) => ({ layanan }),
        ),
      ),
    },
  }
}

/** Death ends service by itself on its day; what heirs may ask opens. */
export const meninggalDunia: Aturan<Parameter> = {
  kode: 'meninggal-dunia',
  nama: 'Pemberhentian karena meninggal dunia',
  tanya: 'Sejak kapan pegawai berhenti karena meninggal dunia, dan hak apa yang terbuka?',
  butuh: ['pegawai.status'],
  edisi: [{ berlaku: '2006-06-27', dasar: [F, E], parameter: { layanan: ['pensiun'] }, nilai }],
}
