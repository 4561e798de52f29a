// SOP pensiun, belajar, Satyalancana, dan surat keterangan Kota Contoh, as Kepwal Contoh 188/3/2026 fills them (Kediri Pasal 14).
import type { JangkaWaktu, Kutipan, Wewenang } from '#mesin/bentuk.ts'
import type { IsiSop } from '#mesin/bentuk-daerah.ts'

const sop = (bagian: string): Kutipan => `Kepwal Contoh 188/3/2026 ${bagian}`
const hari = (jumlah: number): JangkaWaktu => ({ jumlah, satuan: 'hari-kerja' })

const tanda = (produk: string, diktum: string): Wewenang => ({
  produk,
  jabatan: 'kepala-bkpsdm',
  atasNama: 'a.n. Wali Kota Contoh',
  instrumen: 'Kepwal Contoh 188/3/2026',
  berlaku: '2026-01-02',
  dasar: [sop(diktum), 'Perwali Kediri 80/2021 Pasal 11 ayat (2)'],
})

/** Covering letters to parties outside (Kediri Pasal 14 leaves their signer to the SOP). */
export const pengantar = (diktum: Kutipan): Wewenang => ({
  produk: 'surat-pengantar',
  jabatan: 'kepala-bkpsdm',
  atasNama: 'a.n. Wali Kota Contoh',
  instrumen: diktum.replace(/ diktum.*$/, ''),
  berlaku: '2026-01-02',
  dasar: [diktum, 'Perwali Kediri 80/2021 Pasal 11 ayat (2)'],
})

const isi = (wewenang: Wewenang[], verifikasi = 3): IsiSop => ({
  batas: {
    verifikasi: hari(verifikasi),
    'validasi-pengawas': hari(2),
    'validasi-administrator': hari(2),
    'surat-pengantar': hari(3),
    cetak: hari(1),
    'tanda-tangan': hari(2),
    penerbitan: hari(1),
    serah: hari(1),
  },
  lengkapi: hari(5),
  putaranPaling: null,
  modaValidasi: ['elektronik'],
  modaTandaTangan: ['elektronik'],
  caraSerah: ['elektronik'],
  kertas: 'HVS F4',
  survei: 'skm-9-unsur',
  validator: { pengawas: 'kasubbid-kenaikan-gaji', administrator: 'kabid-mutasi' },
  wewenang: [...wewenang, pengantar('Kepwal Contoh 188/3/2026 diktum KEENAM')],
})

export const sopLayanan: Record<string, IsiSop> = {
  pensiun: isi([tanda('keputusan-pensiun', 'diktum KEDUA')], 5),
  'satyalancana-karya-satya': isi([]),
  'ijin-belajar': isi([
    tanda('surat-izin-belajar', 'diktum KETIGA'),
    tanda('surat-izin-seleksi', 'diktum KETIGA'),
  ]),
  'rekomendasi-seleksi-tugas-belajar': isi([tanda('surat-rekomendasi-seleksi', 'diktum KETIGA')]),
  'keputusan-tugas-belajar': isi([tanda('keputusan-tugas-belajar', 'diktum KETIGA')]),
  'surat-keterangan': isi([tanda('surat-keterangan', 'diktum KEEMPAT')], 1),
}

/** Number formats of the registers these products are numbered in. */
export const formatNomorLayanan: Record<string, string> = {
  'penjagaan-pensiun': '800.1.6/{urut}/BKPSDM/{tahun}',
  'register-belajar': '800.1.4/{urut}/BKPSDM/{tahun}',
  'surat-pengantar': '800.1/{urut}/BKPSDM/{tahun}',
  'data-pegawai': '800.1.11.1/{urut}/BKPSDM/{tahun}',
}
export const layananSop: string[] = Object.keys(sopLayanan)
export const dasarSopLayanan: Kutipan[] = [sop('diktum KESATU'), sop('diktum KELIMA')]
