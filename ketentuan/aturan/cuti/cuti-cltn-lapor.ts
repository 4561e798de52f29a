// Aturan: melapor kembali sesudah CLTN, dan akibat bila tidak.
import type { HasilAturan, Kutipan, Tanggal } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tambahHari } from '#mesin/tanggal.ts'
import { cutiSah } from '../bagian/cuti-pakai.ts'
import { akhirBulanCuti, tanggalIsian } from '../bagian/cuti-waktu.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'
import { bulanDibulatkanNaik } from '../bagian/status.ts'

type Parameter = { bulan?: number; dasar: Kutipan[]; akibat: Kutipan[] }

/** The last leave outside state expense begun by the day asked, from the status history or the leave history. */
function cltnTerakhir(fakta: Fakta): { mulai: Tanggal; sampai: Tanggal } | undefined {
  const baris = [
    ...(fakta.pegawai?.status ?? []).filter((s) => s.keadaan === 'cltn' && s.sebab !== 'persalinan'),
    ...cutiSah(fakta, 'cltn').filter((c) => c.alasan !== 'persalinan'),
  ]
  const selesai = baris.flatMap((b) =>
    b.sampai !== undefined && b.mulai <= fakta.perTanggal ? [{ mulai: b.mulai, sampai: b.sampai }] : [],
  )
  return selesai.toSorted((a, b) => (a.sampai < b.sampai ? -1 : 1)).at(-1)
}

function tanpaCltn(bunyi: string, p: Parameter): HasilAturan {
  const kata = 'Tidak ada CLTN dengan tanggal selesai (pegawai.status atau pegawai.cuti).'
  const saran = 'Catat CLTN beserta tanggal selesainya.'
  return { syarat: [syarat('lapor', bunyi, p.dasar, 'data-kurang', kata, saran)], hitung: {} }
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const bunyi =
    p.bulan === undefined
      ? 'Wajib melaporkan diri setelah CLTN berakhir.'
      : `Wajib melaporkan diri paling lama ${p.bulan} bulan setelah CLTN berakhir.`
  const c = cltnTerakhir(fakta)
  if (!c) return tanpaCltn(bunyi, p)
  const batas = p.bulan === undefined ? undefined : akhirBulanCuti(tambahHari(c.sampai, 1), p.bulan)
  const lapor = tanggalIsian(fakta, 'lapor')
  const angka = {
    mulai: hitung.tanggal(c.mulai),
    sampai: hitung.tanggal(c.sampai),
    masaKerjaTidakDihitung: hitung.bulan(bulanDibulatkanNaik(c.mulai, tambahHari(c.sampai, 1))),
    ...(batas === undefined ? {} : { batasLapor: hitung.tanggal(batas) }),
  }
  const batasKata = batas === undefined ? '' : ` Paling lambat ${tanggalKata(batas)}.`
  const kata = `CLTN berakhir ${tanggalKata(c.sampai)}.${batasKata}`
  const buat = (
    putusan: 'memenuhi' | 'tidak-memenuhi' | 'perlu-pertimbangan',
    tambah: string,
    saran?: string,
  ) => ({
    syarat: [syarat('lapor', bunyi, [...p.dasar, ...p.akibat], putusan, `${kata} ${tambah}`, saran)],
    hitung: angka,
  })
  if (lapor !== undefined) {
    const tepat = batas === undefined || lapor <= batas
    return tepat
      ? buat(
          'memenuhi',
          `Melapor ${tanggalKata(lapor)}.`,
          'Bila tidak ada lowongan, laporkan kepada BKN untuk disalurkan.',
        )
      : buat(
          'tidak-memenuhi',
          `Melapor ${tanggalKata(lapor)}, sesudah batas.`,
          'Proses pemberhentian karena terlambat melapor setelah CLTN.',
        )
  }
  if (fakta.perTanggal <= c.sampai) return buat('memenuhi', 'CLTN masih berjalan.')
  if (batas === undefined)
    return buat(
      'perlu-pertimbangan',
      'Belum melapor; naskah tidak menyebut jangka waktu.',
      'Panggil yang bersangkutan, lalu tetapkan menurut keadaan.',
    )
  return fakta.perTanggal <= batas
    ? buat('memenuhi', 'Belum melapor, masih dalam jangka waktu.')
    : buat('tidak-memenuhi', 'Belum melapor sampai batas.', 'Proses pemberhentian dengan hormat sebagai PNS.')
}

/** Reporting back after leave outside state expense: the limit, and what follows. Months of it are no masa kerja. */
export const cutiCltnLapor: Aturan<Parameter> = {
  kode: 'cuti-cltn-lapor',
  nama: 'Lapor diri sesudah CLTN',
  tanya: 'Sampai kapan pegawai harus melapor sesudah CLTN, dan sudahkah?',
  butuh: ['pegawai.status', 'pegawai.cuti', 'usulan.isian.lapor'],
  acuan: (fakta) => cltnTerakhir(fakta)?.sampai,
  edisi: [
    {
      berlaku: '2017-04-07',
      dasar: ['PP 11/2017 Pasal 337', 'PP 11/2017 Pasal 338'],
      perluVerifikasi: 'batas lapor 1 bulan belum dicocokkan dengan naskah resmi',
      parameter: { bulan: 1, dasar: ['PP 11/2017 Pasal 338'], akibat: ['PP 11/2017 Pasal 337'] },
      nilai,
    },
    {
      berlaku: '1976-12-22',
      dasar: ['PP 24/1976 Pasal 31', 'Perwali Blitar 24/2006 Lampiran I Bab III huruf G angka 1'],
      perluVerifikasi: 'jangka waktu lapor tidak disebut dalam naskah yang kami pegang',
      parameter: {
        dasar: ['PP 24/1976 Pasal 31'],
        akibat: [
          'Perwali Blitar 24/2006 Lampiran I Bab III huruf G angka 1',
          'Perwali Blitar 24/2006 Lampiran I Bab III huruf G angka 2',
        ],
      },
      nilai,
    },
  ],
}
