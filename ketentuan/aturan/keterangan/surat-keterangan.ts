// Aturan: bolehkah surat keterangan jenis ini diberikan, menurut riwayat pegawai.
import type { HasilAturan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { varianDiminta } from '../bagian/isian-fakta.ts'
import { JENIS_KETERANGAN, type JenisKeterangan } from '../bagian/jenis-keterangan.ts'
import { hitung, syarat } from '../bagian/kata.ts'

type Parameter = { jenis: readonly JenisKeterangan[] }
const DASAR = 'Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf g'

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const kode = varianDiminta(fakta)
  const j = p.jenis.find((x) => x.kode === kode)
  if (!j)
    return {
      syarat: [
        syarat(
          'jenis',
          'Jenis surat keterangan dipilih.',
          [DASAR],
          'data-kurang',
          'Jenis keterangan belum dipilih atau tidak dikenal (usulan.varian).',
          `Pilih: ${p.jenis.map((x) => x.kode).join(', ')}.`,
        ),
      ],
      hitung: {},
    }
  return {
    syarat: j.nilai(fakta, j),
    hitung: {
      jenis: hitung.teks(j.nama),
      isi: hitung.teks(j.isi(fakta)),
      tanggal: hitung.tanggal(fakta.perTanggal),
      ...(j.hitung?.(fakta) ?? {}),
    },
  }
}

/** A certificate says only what the record shows on the day. */
export const suratKeterangan: Aturan<Parameter> = {
  kode: 'surat-keterangan',
  nama: 'Surat keterangan',
  tanya: 'Bolehkah keterangan ini diberikan menurut riwayat?',
  butuh: [
    'pegawai.hukuman',
    'pegawai.status',
    'pegawai.belajar',
    'pegawai.tmtCpns',
    'pegawai.gaji',
    'pegawai.jabatan',
    'pegawai.keluarga',
    'usulan.varian',
  ],
  edisi: [{ berlaku: '2006-06-27', dasar: [DASAR], parameter: { jenis: JENIS_KETERANGAN }, nilai }],
}
