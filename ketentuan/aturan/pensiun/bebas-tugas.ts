// Aturan: pemberian bebas tugas (masa persiapan pensiun, MPP) menjelang BUP, dan penghasilan selama itu.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { selisihBulan, tambahBulan, tambahHari } from '#mesin/tanggal.ts'
import { hitungBup } from '../bagian/bup.ts'
import { hariTerima, isianBenar, isianTanggal, syaratPernyataan } from '../bagian/isian-fakta.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'

type Parameter = {
  palingBulan: number
  mintaBulan: number
  /** Parts of the income paid or not during the release. */
  penghasilan: { nama: string; dibayar: 'ya' | 'tidak' }[]
  pasal: { lama: Kutipan[]; minta: Kutipan[]; uang: Kutipan[]; tolak: Kutipan[] }
}

const B = 'Perwali Blitar 24/2006 Lampiran I Bab III'

/** First day asked for; the release runs until the day before the pension. */
function masa(fakta: Fakta): { mulai: string; tmt: string } | 'bup' | 'mulai' {
  const b = hitungBup(fakta)
  if ('sebab' in b) return 'bup'
  const mulai = isianTanggal(fakta, 'mulai-bebas-tugas')
  return mulai === undefined ? 'mulai' : { mulai, tmt: b.tmt }
}

function syaratLama(m: ReturnType<typeof masa>, p: Parameter): HasilSyarat {
  const bunyi = `Diberikan paling lama ${p.palingBulan} bulan menjelang BUP dan bersambung dengan TMT pemberhentian.`
  const buat = (putusan: HasilSyarat['putusan'], kata: string, saran?: string) =>
    syarat('maks-1-tahun', bunyi, p.pasal.lama, putusan, kata, saran)
  if (m === 'bup')
    return buat(
      'data-kurang',
      'TMT pensiun belum dapat dihitung.',
      'Lengkapi tanggal lahir dan riwayat jabatan.',
    )
  if (m === 'mulai')
    return buat(
      'data-kurang',
      'Tanggal mulai bebas tugas belum diisi (usulan.isian.mulai-bebas-tugas).',
      'Isi tanggal mulai bebas tugas.',
    )
  const kata = `Bebas tugas ${tanggalKata(m.mulai)} sampai ${tanggalKata(tambahHari(m.tmt, -1))}; pensiun ${tanggalKata(m.tmt)}.`
  if (m.mulai >= m.tmt) return buat('tidak-memenuhi', kata, 'Pilih tanggal mulai sebelum TMT pensiun.')
  return m.mulai >= tambahBulan(m.tmt, -p.palingBulan)
    ? buat('memenuhi', kata)
    : buat('tidak-memenuhi', kata, `Mulai paling cepat ${tanggalKata(tambahBulan(m.tmt, -p.palingBulan))}.`)
}

function syaratMinta(fakta: Fakta, m: ReturnType<typeof masa>, p: Parameter): HasilSyarat {
  const bunyi = `Permintaan selambat-lambatnya ${p.mintaBulan} bulan sebelum TMT bebas tugas.`
  const buat = (putusan: HasilSyarat['putusan'], kata: string, saran?: string) =>
    syarat('permintaan-6-bulan', bunyi, p.pasal.minta, putusan, kata, saran)
  if (typeof m === 'string')
    return buat('data-kurang', 'Tanggal mulai bebas tugas belum diketahui.', 'Isi tanggal mulai bebas tugas.')
  const batas = tambahBulan(m.mulai, -p.mintaBulan)
  const diterima = hariTerima(fakta)
  const kata = `Batas permintaan ${tanggalKata(batas)}; diterima ${tanggalKata(diterima)}.`
  return diterima <= batas
    ? buat('memenuhi', kata)
    : buat(
        'tidak-memenuhi',
        kata,
        `Mundurkan tanggal mulai paling cepat ${tanggalKata(tambahBulan(diterima, p.mintaBulan))}.`,
      )
}

function syaratEselon(fakta: Fakta): HasilSyarat[] {
  const dasar = [`${B} huruf A angka 2 huruf d`]
  if (fakta.usulan?.varian !== 'eselon-ii') return []
  return [
    syaratPernyataan(fakta, {
      kode: 'bekas-eselon-ii',
      bunyi:
        'Tidak menjabat lagi eselon II dan tidak ada rencana diangkat kembali dalam jabatan setingkat atau lebih tinggi.',
      dasar,
      isian: 'bekas-eselon-ii',
      ya: 'Dinyatakan tidak menjabat lagi dan tidak direncanakan diangkat kembali.',
      tidak: 'Masih menjabat, atau ada rencana diangkat kembali.',
      belum: 'Belum dinyatakan.',
      saran: 'BKPSDM menyatakan ada tidaknya rencana pengangkatan kembali.',
    }),
  ]
}

/** The former echelon II may ask for a shorter release, six months before BUP (huruf A angka 2 huruf e). */
function syaratKurang(fakta: Fakta): HasilSyarat[] {
  if (isianBenar(fakta, 'minta-dikurangi') !== true) return []
  const bunyi = 'Lamanya dapat berkurang atas permintaan, diberitahukan 6 bulan sebelum mencapai BUP.'
  const dasar = [`${B} huruf A angka 2 huruf e`]
  const b = hitungBup(fakta)
  if ('sebab' in b)
    return [
      syarat(
        'kurang-atas-permintaan',
        bunyi,
        dasar,
        'data-kurang',
        'Tanggal BUP belum dapat dihitung.',
        'Lengkapi tanggal lahir dan jabatan.',
      ),
    ]
  const batas = tambahBulan(b.capai, -6)
  const tepat = hariTerima(fakta) <= batas
  return [
    syarat(
      'kurang-atas-permintaan',
      bunyi,
      dasar,
      tepat ? 'memenuhi' : 'tidak-memenuhi',
      `Batas pemberitahuan ${tanggalKata(batas)}.`,
    ),
  ]
}

/** What the unit says of it: papers, still needed, bound to unfinished work. */
function syaratUnit(fakta: Fakta, p: Parameter): HasilSyarat[] {
  const tanya = {
    saran: 'Kepala unit kerja memberi pertimbangan tertulis.',
    bilaBelum: 'perlu-pertimbangan' as const,
  }
  return [
    syaratPernyataan(fakta, {
      kode: 'berkas-pensiun',
      bunyi: 'Disertai pemberkasan permintaan pemberhentian dengan hak pensiun.',
      dasar: p.pasal.minta,
      isian: 'berkas-pensiun-lengkap',
      ya: 'Berkas pensiun disertakan.',
      tidak: 'Berkas pensiun belum disertakan.',
      belum: 'Berkas pensiun belum diperiksa.',
      saran: 'Sertakan berkas permintaan pensiun.',
    }),
    syaratPernyataan(fakta, {
      ...tanya,
      kode: 'tidak-diperlukan-organisasi',
      bunyi: 'Tidak sedang diperlukan dalam organisasinya.',
      dasar: p.pasal.tolak,
      isian: 'masih-diperlukan',
      terbalik: true,
      ya: 'Unit kerja menyatakan tidak lagi diperlukan.',
      tidak: 'Unit kerja menyatakan masih diperlukan.',
      belum: 'Pertimbangan unit kerja belum diberikan.',
    }),
    syaratPernyataan(fakta, {
      ...tanya,
      kode: 'tidak-terikat-pekerjaan',
      bunyi: 'Tidak terikat pekerjaan yang harus diselesaikan.',
      dasar: p.pasal.tolak,
      isian: 'terikat-pekerjaan',
      terbalik: true,
      ya: 'Tidak ada pekerjaan yang harus diselesaikan.',
      tidak: 'Ada pekerjaan yang harus diselesaikan.',
      belum: 'Pertimbangan unit kerja belum diberikan.',
    }),
  ]
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const m = masa(fakta)
  return {
    syarat: [
      syaratLama(m, p),
      syaratMinta(fakta, m, p),
      ...syaratUnit(fakta, p),
      ...syaratEselon(fakta),
      ...syaratKurang(fakta),
      syarat(
        'penghasilan',
        'Penghasilan selama bebas tugas.',
        p.pasal.uang,
        'memenuhi',
        p.penghasilan.map((x) => `${x.nama}: ${x.dibayar === 'ya' ? 'dibayar' : 'tidak dibayar'}`).join('; '),
      ),
    ],
    hitung: {
      ...(typeof m === 'string'
        ? {}
        : {
            mulai: hitung.tanggal(m.mulai),
            sampai: hitung.tanggal(tambahHari(m.tmt, -1)),
            tmtPensiun: hitung.tanggal(m.tmt),
            lamaBulan: hitung.bulan(selisihBulan(m.mulai, m.tmt)),
            batasPermintaan: hitung.tanggal(tambahBulan(m.mulai, -p.mintaBulan)),
          }),
      penghasilan: hitung.daftar(p.penghasilan.map(({ nama, dibayar }) => ({ nama, dibayar }))),
    },
  }
}

const bayar = (nama: string) => ({ nama, dibayar: 'ya' as const })
const tidakBayar = (nama: string) => ({ nama, dibayar: 'tidak' as const })

/** Release before pension; the edition is that of the first day of the release. */
export const bebasTugas: Aturan<Parameter> = {
  kode: 'bebas-tugas',
  nama: 'Bebas tugas menjelang pensiun (MPP)',
  tanya: 'Dapatkah bebas tugas diberikan, sejak kapan, berapa lama, dan dengan penghasilan apa?',
  butuh: [
    'pegawai.lahir',
    'pegawai.jabatan',
    'pegawai.status',
    'usulan.diterima',
    'usulan.varian',
    'usulan.isian.mulai-bebas-tugas',
    'usulan.isian.berkas-pensiun-lengkap',
    'usulan.isian.masih-diperlukan',
    'usulan.isian.terikat-pekerjaan',
    'usulan.isian.bekas-eselon-ii',
    'usulan.isian.minta-dikurangi',
  ],
  acuan: (fakta) => isianTanggal(fakta, 'mulai-bebas-tugas'),
  edisi: [
    {
      berlaku: '2017-04-07',
      dasar: ['PP 11/2017 Pasal 350'],
      perluVerifikasi:
        'tenggat permohonan 1 bulan dan komponen uang MPP menurut Peraturan BKN 2/2019 belum dicocokkan',
      parameter: {
        palingBulan: 12,
        mintaBulan: 1,
        penghasilan: [
          bayar('gaji pokok'),
          bayar('tunjangan keluarga'),
          bayar('tunjangan pangan'),
          tidakBayar('tunjangan jabatan'),
        ],
        pasal: {
          lama: ['PP 11/2017 Pasal 350'],
          minta: ['PP 11/2017 Pasal 350', 'Peraturan BKN 2/2019'],
          uang: ['PP 11/2017 Pasal 350', 'Peraturan BKN 2/2019'],
          tolak: ['PP 11/2017 Pasal 350'],
        },
      },
      nilai,
    },
    {
      berlaku: '2006-06-27',
      sampai: '2017-04-06',
      dasar: [`${B} huruf B`],
      parameter: {
        palingBulan: 12,
        mintaBulan: 6,
        penghasilan: [
          bayar('gaji pokok'),
          bayar('tunjangan keluarga'),
          bayar('tunjangan pangan'),
          bayar('tunjangan lain'),
          tidakBayar('tunjangan jabatan'),
        ],
        pasal: {
          lama: [`${B} huruf B angka 1`],
          minta: [`${B} huruf B angka 2`],
          uang: [`${B} huruf B angka 3`],
          tolak: [`${B} huruf B angka 4`],
        },
      },
      nilai,
    },
  ],
}
