// Daftar ekspor: the lists that can be taken as a file, with the columns of their screens.
import { bacaBuku } from '#kontrak/buku.ts'
import { bacaDuk } from '#kontrak/duk.ts'
import { orangBelumLengkap } from '#kontrak/kelengkapan.ts'
import { cariPegawai } from '#kontrak/pegawai.ts'
import { daftarPenjagaan } from '#kontrak/penjagaan.ts'
import { daftarUsulan } from '#kontrak/usulan.ts'
import { BUTIR_DATA } from '#mesin/mutu-data.ts'
import type { SelLembar } from '#server/alat/workbook.ts'
import type { Baris, DaftarEkspor, KolomEkspor } from './bentuk.ts'

const RUPIAH = '#,##0'
const SEKALI = 1000
const urut: KolomEkspor = { judul: 'No.', lebar: 6, isi: (_, n) => n }
const teks = (judul: string, lebar: number, isi: (b: Baris) => unknown): KolomEkspor => ({
  judul,
  lebar,
  isi: (b) => {
    const n = isi(b)
    return n === null || n === undefined ? null : typeof n === 'number' ? n : String(n)
  },
})

/** '2027-03-01' → '01-03-2027', as the screens and the template of the import write days. */
export function tanggalTulis(t: unknown): string | null {
  const m = typeof t === 'string' ? /^(\d{4})-(\d{2})-(\d{2})/.exec(t) : null
  return m ? `${m[3]}-${m[2]}-${m[1]}` : null
}

const NAMA_BUTIR = new Map(BUTIR_DATA.map((x) => [x.kode as string, x.nama as string]))

const PEGAWAI: KolomEkspor[] = [
  urut,
  teks('Nama', 34, (b) => b.nama),
  teks('NIP', 22, (b) => b.nip),
  teks('Golongan', 10, (b) => b.golongan),
  teks('Jabatan', 40, (b) => b.jabatan),
  teks('Perangkat daerah', 40, (b) => b.perangkatDaerah),
  teks('Keadaan', 16, (b) => b.keadaan),
]

const USULAN: KolomEkspor[] = [
  urut,
  teks('Nomor usulan', 20, (b) => b.nomor),
  teks('Layanan', 30, (b) => b.layananNama),
  teks('Pemohon', 34, (b) => b.pemohon.nama),
  teks('NIP', 22, (b) => b.pemohon.nip),
  teks('Golongan', 10, (b) => b.pemohon.golongan),
  teks('Perangkat daerah', 36, (b) => b.pemohon.perangkatDaerah),
  teks('Tahap', 24, (b) => b.tahapNama),
  teks('Pemegang', 28, (b) => b.pemegang.nama ?? b.pemegang.peran),
  teks('TMT', 12, (b) => tanggalTulis(b.tmt)),
  teks('Batas waktu', 12, (b) => tanggalTulis(b.batas)),
  teks('Diajukan', 12, (b) => tanggalTulis(b.diajukanPada)),
]

const PUTUSAN: Record<string, string> = {
  memenuhi: 'Memenuhi',
  'tidak-memenuhi': 'Tidak memenuhi',
  'perlu-pertimbangan': 'Perlu pertimbangan',
  'data-kurang': 'Data kurang',
}

function nilaiJaga(n: { jenis: string; nilai: unknown } | null | undefined): SelLembar {
  if (!n) return null
  if (n.jenis === 'tanggal') return tanggalTulis(n.nilai)
  return typeof n.nilai === 'number' ? n.nilai : String(n.nilai)
}

const penjagaan = (j: Baris): KolomEkspor[] => [
  urut,
  teks('Nama', 34, (b) => b.nama),
  teks('NIP', 22, (b) => b.nip),
  teks('Golongan', 10, (b) => b.golongan),
  teks('Perangkat daerah', 36, (b) => b.perangkatDaerah),
  teks('TMT', 12, (b) => tanggalTulis(b.tmt)),
  ...j.kolom.map(
    (k: { hitung: string; judul: string }): KolomEkspor => ({
      judul: k.judul,
      lebar: 18,
      format: RUPIAH,
      isi: (b) => nilaiJaga(b.nilai[k.hitung]),
    }),
  ),
  teks('Batas usul', 12, (b) => tanggalTulis(b.batasUsul)),
  teks('Putusan', 20, (b) => PUTUSAN[b.putusan] ?? b.putusan),
  teks('Alasan', 50, (b) => b.alasan),
  teks('Usulan', 20, (b) => b.usulan?.nomor ?? (b.usulan ? 'draf' : null)),
]

const DUK: KolomEkspor[] = [
  teks('No. urut', 8, (b) => b.urut),
  teks('Nama', 34, (b) => b.nama),
  teks('NIP', 22, (b) => b.nip),
  teks('Golongan', 10, (b) => b.golongan),
  teks('TMT golongan', 13, (b) => tanggalTulis(b.tmtPangkat)),
  teks('Jabatan', 40, (b) => b.jabatan),
  teks('TMT jabatan', 13, (b) => tanggalTulis(b.tmtJabatan)),
  teks('Masa kerja (tahun)', 10, (b) =>
    b.masaKerjaBulan === null ? null : Math.floor(b.masaKerjaBulan / 12),
  ),
  teks('Masa kerja (bulan)', 10, (b) => (b.masaKerjaBulan === null ? null : b.masaKerjaBulan % 12)),
  teks('Latihan jabatan', 28, (b) => b.latihan),
  teks('Tanggal lulus latihan', 13, (b) => tanggalTulis(b.lulusLatihan)),
  teks('Pendidikan', 14, (b) => b.pendidikan),
  teks('Tanggal lulus', 13, (b) => tanggalTulis(b.lulusPendidikan)),
  teks('Tanggal lahir', 13, (b) => tanggalTulis(b.lahir)),
  teks('Perangkat daerah', 36, (b) => b.perangkatDaerah),
  teks('Sebab di atas yang berikutnya', 60, (b) => b.sebab?.kata),
]

type KolomBukuJawab = { kode: string; nama: string; tipe: string; dijumlah: boolean }
const LEBAR_KODE: Record<string, number> = {
  nip: 22,
  nama: 30,
  jabatan: 34,
  'unit-kerja': 34,
  keterangan: 30,
}
const LEBAR_TIPE: Record<string, number> = { angka: 10, tanggal: 13, rupiah: 16, bulan: 12 }

function selBuku(k: KolomBukuJawab, b: Baris): SelLembar {
  const n = b.sel[k.kode] ?? null
  if (k.tipe === 'tanggal') return tanggalTulis(n) ?? n
  return k.tipe === 'bulan' && typeof n === 'number' ? `${Math.floor(n / 12)} th ${n % 12} bl` : n
}

function buku(j: Baris) {
  const kolom: KolomBukuJawab[] = j.buku.kolom
  const jumlah = kolom.map((k, i) =>
    i === 0 ? 'Jumlah' : k.dijumlah ? (j.jumlahSeluruh[k.kode] ?? 0) : null,
  )
  return {
    judul: `Buku ${j.buku.nomor}: ${j.buku.nama}`,
    buku: true,
    kolom: kolom.map(
      (k): KolomEkspor => ({
        judul: k.nama,
        lebar: LEBAR_KODE[k.kode] ?? LEBAR_TIPE[k.tipe] ?? Math.min(40, Math.max(16, k.nama.length + 4)),
        ...(k.tipe === 'rupiah' ? { format: RUPIAH } : {}),
        isi: (b) => selBuku(k, b),
      }),
    ),
    ...(kolom.some((k) => k.dijumlah) ? { kaki: [jumlah] } : {}),
  }
}

export const DAFTAR_EKSPOR: readonly DaftarEkspor[] = [
  {
    kode: 'pegawai',
    kontrak: cariPegawai,
    ukuran: SEKALI,
    kepala: () => ({ judul: 'Daftar pegawai', kolom: PEGAWAI }),
  },
  {
    kode: 'usulan',
    kontrak: daftarUsulan,
    ukuran: SEKALI,
    kepala: () => ({ judul: 'Daftar usulan', kolom: USULAN }),
  },
  {
    kode: 'penjagaan',
    kontrak: daftarPenjagaan,
    ukuran: SEKALI,
    kepala: (j) => ({ judul: j.nama, kolom: penjagaan(j) }),
  },
  { kode: 'buku', kontrak: bacaBuku, ukuran: SEKALI, kepala: buku },
  {
    kode: 'duk',
    kontrak: bacaDuk,
    ukuran: SEKALI,
    kepala: (j) => ({
      judul: `Daftar urut kepangkatan per ${tanggalTulis(j.perTanggal)}${j.perangkatDaerah ? `, ${j.perangkatDaerah}` : ''}`,
      kolom: DUK,
    }),
  },
  {
    kode: 'kelengkapan',
    kontrak: orangBelumLengkap,
    ukuran: SEKALI,
    kepala: () => ({
      judul: 'Pegawai yang datanya belum lengkap',
      kolom: [
        urut,
        teks('Nama', 34, (b) => b.nama),
        teks('NIP', 22, (b) => b.nip),
        teks('Perangkat daerah', 36, (b) => b.perangkatDaerah),
        teks('Yang kurang', 70, (b) => b.kurang.map((k: string) => NAMA_BUTIR.get(k) ?? k).join(', ')),
      ],
    }),
  },
]
