// Aturan: apakah pegawai memenuhi syarat kenaikan gaji berkala pada TMT-nya.
import type { HasilAturan, HasilSyarat, Tanggal } from '#mesin/bentuk.ts'
import type { Aturan, CaraNilai } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { AKTIF, syaratAktif } from './bagian/aktif-kgb.ts'
import { syaratDisiplin } from './bagian/disiplin-kgb.ts'
import { hitung, masaKerjaKata, syarat, tanggalKata } from './bagian/kata.ts'
import { hitungKgb, type ParameterKgb, tmtKgb } from './bagian/kgb.ts'
import { ERA_KINERJA, type EraKinerja, syaratKinerja } from './bagian/kinerja-kgb.ts'
import { KOLOM_SKALA } from './bagian/skala-gaji.ts'

/** `hukuman` names the discipline regulation in force on the TMT; `tundaKgb` = it knows postponement of KGB as a penalty. */
export type ParameterSyarat = {
  kgb: ParameterKgb
  eraKinerja: readonly EraKinerja[]
  hukuman: { nama: string; berlaku: Tanggal; tundaKgb: boolean }
}

const MASA = ['PP 7/1977 Pasal 11 huruf a', ...AKTIF]

function syaratMasa(fakta: Fakta, p: ParameterSyarat): HasilSyarat {
  const bunyi = 'Masa kerja golongan yang ditentukan untuk KGB tercapai pada TMT (setiap dua tahun sekali).'
  const buat = (putusan: HasilSyarat['putusan'], kata: string, saran?: string) =>
    syarat('masa-kerja', bunyi, MASA, putusan, kata, saran)
  const kgb = hitungKgb(fakta, p.kgb)
  if ('sebab' in kgb) {
    if (kgb.sebab === 'akhir-skala')
      return buat(
        'tidak-memenuhi',
        `Golongan ${kgb.acuan.golongan} dengan masa kerja ${masaKerjaKata(kgb.acuan.mkg)} sudah pada kolom gaji terakhir.`,
        'Tidak ada KGB lagi pada golongan ini.',
      )
    if (kgb.sebab === 'cltn-berjalan')
      return buat(
        'tidak-memenuhi',
        `Cuti di luar tanggungan negara sejak ${tanggalKata(kgb.sejak)} belum selesai; masa kerja berhenti dihitung.`,
        'Ajukan kembali setelah aktif.',
      )
    return buat(
      'data-kurang',
      'Masa kerja golongan tidak dapat dihitung dari riwayat (pegawai.pangkat, pegawai.gaji).',
      'Lengkapi riwayat pangkat dan gaji.',
    )
  }
  const diminta = fakta.usulan?.tmt
  const tunda = kgb.tundaBulan === 0 ? '' : `, ditunda ${kgb.tundaBulan} bulan`
  const kata = `Jatuh tempo ${tanggalKata(kgb.jatuhTempo)}${tunda}; diberikan mulai ${tanggalKata(kgb.tmt)} (${kgb.acuan.sebutan}, masa kerja ${masaKerjaKata(kgb.acuan.mkg)}).`
  if (diminta === undefined || diminta === kgb.tmt) return buat('memenuhi', kata)
  return buat(
    'tidak-memenuhi',
    `Diminta mulai ${tanggalKata(diminta)}. ${kata}`,
    `Ajukan dengan TMT ${tanggalKata(kgb.tmt)}.`,
  )
}

function nilai(fakta: Fakta, p: ParameterSyarat, cara?: CaraNilai): HasilAturan {
  const tmt = tmtKgb(fakta, p.kgb)
  const masa = syaratMasa(fakta, p)
  if (tmt === undefined || (cara === 'putusan' && masa.putusan === 'tidak-memenuhi'))
    return { syarat: [masa], hitung: {} }
  return {
    syarat: [
      syaratAktif(fakta, tmt),
      masa,
      syaratKinerja(fakta, tmt, p.eraKinerja),
      syaratDisiplin(fakta, tmt, p.hukuman),
    ],
    hitung: { tmt: hitung.tanggal(tmt) },
  }
}

const umum = {
  kgb: { persenCpns: 80, tundaPalingBulan: 12, kolom: KOLOM_SKALA },
  eraKinerja: ERA_KINERJA,
}
const DASAR = ['PP 7/1977 Pasal 11', ...AKTIF]

/** Conditions for the raise; the edition follows the discipline regulation in force on the TMT. */
export const kgbSyarat: Aturan<ParameterSyarat> = {
  kode: 'kgb-syarat',
  nama: 'Syarat kenaikan gaji berkala',
  tanya: 'Apakah pegawai memenuhi syarat kenaikan gaji berkala?',
  butuh: [
    'pegawai.status',
    'pegawai.pangkat',
    'pegawai.gaji',
    'pegawai.kinerja',
    'pegawai.hukuman',
    'pegawai.penundaanKgb',
    'usulan.tmt',
  ],
  acuan: (fakta) => tmtKgb(fakta, umum.kgb),
  edisi: [
    {
      berlaku: '2021-08-31',
      dasar: [...DASAR, 'PP 94/2021'],
      perluVerifikasi:
        'ketentuan peralihan PP 94/2021 tentang hukuman disiplin sedang, dan padanan "cukup" dengan predikat kinerja PermenPANRB 6/2022',
      parameter: { ...umum, hukuman: { nama: 'PP 94/2021', berlaku: '2021-08-31', tundaKgb: false } },
      nilai,
    },
    {
      berlaku: '2010-06-06',
      sampai: '2021-08-30',
      dasar: [...DASAR, 'PP 53/2010'],
      parameter: { ...umum, hukuman: { nama: 'PP 53/2010', berlaku: '2010-06-06', tundaKgb: true } },
      nilai,
    },
    {
      berlaku: '1980-08-30',
      sampai: '2010-06-05',
      dasar: [...DASAR, 'PP 30/1980'],
      parameter: { ...umum, hukuman: { nama: 'PP 30/1980', berlaku: '1980-08-30', tundaKgb: true } },
      nilai,
    },
  ],
}
