// Aturan: ijin mengikuti tes/seleksi penerimaan pendidikan.
import type { HasilAturan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { hariTerima, syaratPernyataan } from '../bagian/isian-fakta.ts'
import { type Jenjang, jenjangBlitar, syaratJenjang } from '../bagian/jenjang-belajar.ts'
import { hitung } from '../bagian/kata.ts'

type Parameter = { jenjang: readonly Jenjang[] }
const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 2 huruf b'

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const hari = hariTerima(fakta)
  return {
    syarat: [
      syaratPernyataan(fakta, {
        kode: 'jurusan-sesuai',
        bunyi: 'Jurusan/program studi sesuai kebutuhan dalam surat edaran BKPSDM.',
        dasar: [`${B} angka 1`, `${B} angka 3`],
        isian: 'jurusan-sesuai',
        ya: 'Jurusan termasuk dalam surat edaran.',
        tidak: 'Jurusan tidak termasuk dalam surat edaran.',
        belum: 'Kesesuaian jurusan dengan surat edaran belum diperiksa.',
        saran: 'BKPSDM mencocokkan jurusan dengan surat edaran tahun ini.',
        bilaBelum: 'perlu-pertimbangan',
      }),
      // The criteria of the levels are read as holding from this step on.
      ...syaratJenjang(fakta, hari, p.jenjang),
    ],
    hitung: { tanggal: hitung.tanggal(hari) },
  }
}

/** Permission to sit an entrance examination (Blitar huruf C angka 2 huruf b angka 1–3). */
export const izinSeleksi: Aturan<Parameter> = {
  kode: 'izin-seleksi',
  nama: 'Syarat ijin mengikuti seleksi pendidikan',
  tanya: 'Bolehkah pegawai diberi ijin mengikuti seleksi penerimaan pendidikan?',
  butuh: [
    'pegawai.status',
    'pegawai.pangkat',
    'pegawai.pendidikan',
    'pegawai.lahir',
    'usulan.diterima',
    'usulan.isian.jenjang',
    'usulan.isian.jurusan-sesuai',
  ],
  acuan: hariTerima,
  edisi: [{ berlaku: '2006-06-27', dasar: [B], parameter: { jenjang: jenjangBlitar(2) }, nilai }],
}
