// Aturan: pemberhentian sementara karena penahanan, bagian gaji selama itu, dan selisih yang dibayar bila tidak bersalah.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { selisihBulan } from '#mesin/tanggal.ts'
import { isianBenar, isianTanggal } from '../bagian/isian-fakta.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'
import { jabatanPada } from '../bagian/masa-kerja-pns.ts'

/** `persen`: share of the pay while suspended, by whether the evidence convinces. */
type Parameter = { persen: { meyakinkan: number; belum: number }; dasar: Kutipan[] }

const T = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf A angka 6'
const tahan = (fakta: Fakta): string | undefined =>
  isianTanggal(fakta, 'ditahan') ??
  (fakta.pegawai?.pidana ?? []).findLast((x) => x.putusan === undefined)?.mulai

function syaratDitahan(fakta: Fakta, p: Parameter): HasilSyarat {
  const bunyi = 'Diduga melakukan tindak pidana dan dikenakan tahanan sementara.'
  const sejak = tahan(fakta)
  if (sejak !== undefined)
    return syarat(
      'ditahan',
      bunyi,
      [`${T} angka 4`, ...p.dasar],
      'memenuhi',
      `Ditahan sejak ${tanggalKata(sejak)}.`,
    )
  const jabatan = jabatanPada(fakta.pegawai, fakta.perTanggal)
  const struktural = jabatan !== undefined && ['jpt', 'administrator', 'pengawas'].includes(jabatan.jenis)
  if (isianBenar(fakta, 'diproses-hukum') === true && struktural)
    return syarat(
      'struktural-diproses',
      'Memegang jabatan struktural dan perkaranya dalam penyelidikan atau peradilan.',
      [`${T} angka 8 huruf b`],
      'memenuhi',
      `${jabatan.nama}; diberhentikan sementara dari jabatannya.`,
    )
  if (fakta.pegawai?.pidana === undefined && isianBenar(fakta, 'diproses-hukum') === undefined)
    return syarat(
      'ditahan',
      bunyi,
      [`${T} angka 4`, ...p.dasar],
      'data-kurang',
      'Belum diketahui apakah ada penahanan atau perkara pidana (pegawai.pidana).',
      'Catat perkaranya, atau isi tanggal penahanan.',
    )
  return syarat(
    'ditahan',
    bunyi,
    [`${T} angka 4`, ...p.dasar],
    'tidak-memenuhi',
    'Tidak ditahan, dan bukan pejabat struktural yang sedang diproses.',
    'Isi tanggal penahanan bila ada.',
  )
}

function syaratHukumanDahulu(fakta: Fakta): HasilSyarat {
  const bunyi = 'Belum dijatuhi hukuman disiplin atas perkara ini sebelum putusan tetap.'
  const dini =
    isianBenar(fakta, 'sudah-dihukum-disiplin') === true &&
    !(fakta.pegawai?.pidana ?? []).some((x) => x.putusan !== undefined && x.putusan <= fakta.perTanggal)
  return syarat(
    'tidak-boleh-hukuman-sebelum-putusan',
    bunyi,
    [`${T} angka 8 huruf a`],
    dini ? 'tidak-memenuhi' : 'memenuhi',
    dini
      ? 'Hukuman disiplin dijatuhkan sebelum ada putusan tetap.'
      : 'Tidak ada hukuman disiplin yang mendahului putusan.',
  )
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const sejak = tahan(fakta)
  const yakin = isianBenar(fakta, 'petunjuk-meyakinkan')
  const persen = yakin === undefined ? undefined : yakin ? p.persen.meyakinkan : p.persen.belum
  const sama = p.persen.meyakinkan === p.persen.belum
  const bayar = sama ? p.persen.belum : persen
  const gaji = (fakta.pegawai?.gaji ?? []).findLast((g) => sejak !== undefined && g.tmt <= sejak)?.gajiPokok
  const bebas = isianTanggal(fakta, 'direhabilitasi')
  const lama = sejak !== undefined && bebas !== undefined ? selisihBulan(sejak, bebas) : undefined
  return {
    syarat: [
      syaratDitahan(fakta, p),
      syaratHukumanDahulu(fakta),
      ...(sejak === undefined
        ? []
        : [
            bayar === undefined
              ? syarat(
                  'bagian-gaji',
                  'Bagian gaji selama diberhentikan sementara.',
                  [`${T} angka 4 huruf a`, ...p.dasar],
                  'perlu-pertimbangan',
                  `${p.persen.meyakinkan} persen bila ada petunjuk yang meyakinkan, ${p.persen.belum} persen bila belum.`,
                  'Pejabat menilai dan mengisi isian petunjuk-meyakinkan.',
                )
              : syarat(
                  'bagian-gaji',
                  'Bagian gaji selama diberhentikan sementara.',
                  [`${T} angka 4 huruf a`, ...p.dasar],
                  'memenuhi',
                  `${bayar} persen.`,
                ),
          ]),
    ],
    hitung: {
      ...(sejak === undefined ? {} : { tmt: hitung.tanggal(sejak) }),
      ...(bayar === undefined ? {} : { persen: hitung.angka(bayar) }),
      ...(bayar !== undefined && gaji !== undefined
        ? { gajiDibayar: hitung.rupiah(Math.round((gaji * bayar) / 100)) }
        : {}),
      ...(bayar !== undefined && gaji !== undefined && lama !== undefined
        ? { selisihGaji: hitung.rupiah(Math.round((gaji * (100 - bayar) * lama) / 100)) }
        : {}),
    },
  }
}

/** Suspension; the edition is that of the day of arrest. */
export const pemberhentianSementara: Aturan<Parameter> = {
  kode: 'pemberhentian-sementara',
  nama: 'Pemberhentian sementara',
  tanya: 'Apakah pegawai diberhentikan sementara, sejak kapan, dan berapa bagian gajinya?',
  butuh: [
    'pegawai.pidana',
    'pegawai.jabatan',
    'pegawai.gaji',
    'usulan.isian.ditahan',
    'usulan.isian.diproses-hukum',
    'usulan.isian.petunjuk-meyakinkan',
    'usulan.isian.sudah-dihukum-disiplin',
    'usulan.isian.direhabilitasi',
  ],
  acuan: tahan,
  edisi: [
    {
      berlaku: '2017-04-07',
      dasar: ['PP 11/2017 Pasal 276', `${T} angka 4`],
      perluVerifikasi: 'bagian penghasilan 50 persen menurut PP 11/2017 belum dicocokkan dengan naskah resmi',
      parameter: { persen: { meyakinkan: 50, belum: 50 }, dasar: ['PP 11/2017 Pasal 276'] },
      nilai,
    },
    {
      berlaku: '1966-02-01',
      sampai: '2017-04-06',
      dasar: ['PP 4/1966', `${T} angka 4`],
      perluVerifikasi: '50 dan 75 persen dibaca dari PP 4/1966 yang belum dimuat',
      parameter: { persen: { meyakinkan: 50, belum: 75 }, dasar: ['PP 4/1966'] },
      nilai,
    },
  ],
}
