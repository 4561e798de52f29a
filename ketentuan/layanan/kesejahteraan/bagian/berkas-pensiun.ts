// Berkas pensiun: the documents of Blitar Bab III huruf D angka 4 (BUP) and huruf E angka 4 (janda/duda), article by article.
import type { Kutipan, SyaratBerkas } from '#mesin/bentuk.ts'

const D = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf D angka 4'
const E = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf E angka 4'

const berkas = (kode: string, nama: string, jenisDokumen: string, dasar: Kutipan): SyaratBerkas => ({
  kode,
  nama,
  jenisDokumen,
  dasar: [dasar],
})
/** "Bagi yang menjabat": asked only of holders of a structural post. */
const menjabat = (s: SyaratBerkas): SyaratBerkas => ({
  ...s,
  bila: { kode: 'jabatan-struktural', keterangan: 'Hanya bagi yang memegang jabatan struktural.' },
})
const berkeluarga = (s: SyaratBerkas): SyaratBerkas => ({
  ...s,
  bila: { kode: 'berpasangan', keterangan: 'Hanya bagi yang beristri atau bersuami.' },
})

export const BERKAS_PENSIUN: SyaratBerkas[] = [
  berkas(
    'surat-permohonan-pensiun',
    'Surat permohonan dari yang bersangkutan',
    'surat-permohonan',
    `${D} huruf a`,
  ),
  berkas('dpcp', 'DPCP yang sudah diisi', 'dpcp', `${D} huruf b`),
  berkas('susunan-keluarga', 'Susunan keluarga', 'susunan-keluarga', `${D} huruf c`),
  menjabat(berkas('penyerahan-bmn', 'Penyerahan barang milik negara', 'penyerahan-bmn', `${D} huruf d`)),
  {
    ...berkas(
      'skt-hukuman-disiplin',
      'Surat keterangan bebas hukuman disiplin satu tahun terakhir',
      'surat-keterangan',
      `${D} huruf e`,
    ),
    umurPaling: { jumlah: 12, satuan: 'bulan' },
  },
  berkas('sk-cpns', 'SK CPNS', 'sk-cpns', `${D} huruf f`),
  berkas('sk-pns', 'SK PNS', 'sk-pns', `${D} huruf g`),
  berkas('kartu-taspen', 'Kartu Taspen', 'kartu-taspen', `${D} huruf h`),
  berkas('karpeg', 'Kartu Pegawai (Karpeg)', 'karpeg', `${D} huruf i`),
  berkeluarga(berkas('karis-karsu', 'Karis/Karsu', 'karis-karsu', `${D} huruf j`)),
  menjabat(berkas('sk-jabatan', 'SK jabatan', 'sk-jabatan', `${D} huruf k`)),
  berkas('sk-pangkat-terakhir', 'SK pangkat terakhir', 'sk-pangkat', `${D} huruf l`),
  berkas('daftar-riwayat-pekerjaan', 'Daftar riwayat pekerjaan', 'riwayat-pekerjaan', `${D} huruf m`),
  berkeluarga(berkas('akta-nikah', 'Akta nikah', 'akta-nikah', `${D} huruf n`)),
  berkas('akta-kelahiran', 'Akta kelahiran pemohon dan keluarga', 'akta-kelahiran', `${D} huruf o`),
  berkas('pas-foto', 'Pas foto terbaru 4x6 (6 lembar)', 'pas-foto', `${D} huruf p`),
]

export const BERKAS_JANDA_DUDA: SyaratBerkas[] = [
  berkas(
    'surat-permohonan-pensiun-jd',
    'Surat permohonan pensiun janda/duda',
    'surat-permohonan',
    `${E} huruf a`,
  ),
  berkas('dpcp', 'DPCP yang sudah diisi', 'dpcp', `${E} huruf b`),
  berkas('susunan-keluarga', 'Susunan keluarga', 'susunan-keluarga', `${E} huruf c`),
  menjabat(berkas('penyerahan-bmn', 'Penyerahan barang milik negara', 'penyerahan-bmn', `${E} huruf d`)),
  berkas('surat-kematian', 'Surat kematian', 'surat-kematian', `${E} huruf e`),
  berkas('skt-janda-duda', 'Surat keterangan janda/duda', 'keterangan-janda-duda', `${E} huruf f`),
  berkas('sk-cpns', 'SK CPNS', 'sk-cpns', `${E} huruf g`),
  berkas('sk-pns', 'SK PNS', 'sk-pns', `${E} huruf h`),
  berkas('kartu-taspen', 'Kartu Taspen', 'kartu-taspen', `${E} huruf i`),
  berkas('karpeg', 'Kartu Pegawai (Karpeg)', 'karpeg', `${E} huruf j`),
  berkas('karis-karsu', 'Karis/Karsu', 'karis-karsu', `${E} huruf k`),
  menjabat(berkas('sk-jabatan', 'SK jabatan', 'sk-jabatan', `${E} huruf l`)),
  berkas('sk-pangkat-terakhir', 'SK pangkat terakhir', 'sk-pangkat', `${E} huruf m`),
  berkas('daftar-riwayat-pekerjaan', 'Daftar riwayat pekerjaan', 'riwayat-pekerjaan', `${E} huruf n`),
  berkas('akta-nikah', 'Akta nikah', 'akta-nikah', `${E} huruf o`),
  berkas('akta-kelahiran', 'Akta kelahiran pemohon dan keluarga', 'akta-kelahiran', `${E} huruf p`),
  berkas('pas-foto', 'Pas foto terbaru 4x6 (6 lembar)', 'pas-foto', `${E} huruf q`),
]

const C = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf C'
export const BERKAS_APS: SyaratBerkas[] = [
  berkas('surat-permohonan', 'Surat permintaan berhenti melalui pimpinan unit kerja', 'surat-permohonan', C),
  berkas('sk-cpns', 'SK CPNS', 'sk-cpns', C),
  berkas('sk-pangkat-terakhir', 'SK pangkat terakhir', 'sk-pangkat', C),
]
export const BERKAS_MENINGGAL: SyaratBerkas[] = [
  berkas(
    'surat-kematian',
    'Surat kematian',
    'surat-kematian',
    'Perwali Blitar 24/2006 Lampiran I Bab III huruf F',
  ),
]
export const BERKAS_LAIN: SyaratBerkas[] = [
  berkas(
    'bukti-sebab',
    'Laporan, BAP/LHP, atau putusan yang membuktikan sebabnya',
    'bukti-sebab',
    'Perwali Blitar 24/2006 Lampiran I Bab III huruf G',
  ),
]
