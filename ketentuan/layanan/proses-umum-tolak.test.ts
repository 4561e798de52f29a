// Refusals with their article, from filing to the letter of refusal (Pasal 8, 9).
import { describe, expect, it } from 'vitest'
import { harusJadi, type Jalan, jalan, LAMPIRAN, ORANG, PEMOHON_SERBA } from '#mesin/bahan.uji.ts'
import type { Konteks, Pelaku, Tindakan } from '#mesin/bentuk-usulan.ts'
import { prosesUmum } from './proses-umum.ts'
import { ditolak, kekurangan, kurangi, lengkap, sampai } from './proses-umum.uji.ts'

describe('ditolak dengan pasal: sampai verifikasi', () => {
  type Baris = [string, () => Jalan, Pelaku, Tindakan, string, string, Partial<Konteks>?]
  const daftar: Baris[] = [
    [
      'admin perangkat daerah lain membuat',
      () => jalan(prosesUmum, { pengaju: ORANG.adminLain }),
      ORANG.adminLain,
      lengkap('buat'),
      'pengaju-tidak-berhak',
      'Pasal 1 angka 12',
    ],
    [
      'ASN tidak aktif',
      () => jalan(prosesUmum),
      ORANG.pemohon,
      lengkap('buat'),
      'asn-tidak-aktif',
      'Pasal 8 huruf a',
      { asnAktif: false },
    ],
    [
      '4 dari 5 berkas',
      () => {
        const j = jalan(prosesUmum)
        harusJadi(j, ORANG.pemohon, { kode: 'buat', berkas: LAMPIRAN.slice(1) })
        return j
      },
      ORANG.pemohon,
      lengkap('ajukan'),
      'berkas-belum-lengkap',
      'Pasal 8 huruf c',
    ],
    [
      'verifikator di luar lingkup',
      sampai('diajukan'),
      ORANG.verifikatorCuti,
      { kode: 'ambil' },
      'di-luar-lingkup-layanan',
      'Pasal 1 angka 13',
    ],
    [
      'mengambil usulan sendiri',
      sampai('diajukan'),
      PEMOHON_SERBA,
      { kode: 'ambil' },
      'urusan-sendiri',
      'Pasal 9 ayat (1) huruf a',
    ],
    [
      'mengambil yang diajukannya',
      sampai('diajukan', { pengaju: ORANG.serba }),
      ORANG.serba,
      { kode: 'ambil' },
      'usulan-yang-diajukan-sendiri',
      'Pasal 9 ayat (1) huruf a',
    ],
    [
      'sudah diambil orang lain',
      sampai('verifikasi'),
      ORANG.verifikator2,
      { kode: 'ambil' },
      'sudah-diambil',
      'Pasal 9 ayat (1) huruf a',
    ],
    [
      'menerima milik pemeriksa lain',
      sampai('verifikasi'),
      ORANG.verifikator2,
      lengkap('terima'),
      'bukan-pemeriksa',
      'Pasal 9 ayat (1) huruf a',
    ],
    [
      'terima tanpa periksa',
      sampai('verifikasi'),
      ORANG.verifikator,
      lengkap('terima'),
      'berkas-belum-sesuai',
      'Pasal 9 ayat (1) huruf a',
    ],
    [
      'kekurangan tanpa catatan',
      sampai('verifikasi'),
      ORANG.verifikator,
      { kode: 'kembalikan-kekurangan' },
      'kekurangan-belum-dicatat',
      'Pasal 9 ayat (1) huruf c',
    ],
    [
      'tidak sesuai tanpa catatan',
      sampai('verifikasi'),
      ORANG.verifikator,
      { kode: 'periksa-berkas', berkas: [{ kode: 'sk-gaji', status: 'tidak-sesuai' }] },
      'catatan-kosong',
      'Pasal 9 ayat (1) huruf c',
    ],
    [
      'tolak tanpa alasan',
      sampai('verifikasi'),
      ORANG.verifikator,
      { kode: 'tolak', alasan: ' ' },
      'alasan-kosong',
      'Pasal 9 ayat (1) huruf d',
    ],
    [
      'keputusan selain tiga jenis',
      sampai('verifikasi'),
      ORANG.verifikator,
      { kode: 'terima-sebagian' },
      'tindakan-tidak-dikenal',
      'Pasal 9 ayat (1) huruf b',
    ],
    [
      'kirim kembali sebagian',
      kekurangan,
      ORANG.pemohon,
      { kode: 'ajukan-kembali' },
      'kekurangan-belum-diganti',
      'Pasal 9 ayat (1) huruf c',
    ],
    [
      'ganti berkas yang sudah sesuai',
      kekurangan,
      ORANG.pemohon,
      { kode: 'lengkapi', berkas: LAMPIRAN.slice(1) },
      'berkas-sudah-sesuai',
      'Pasal 9 ayat (1) huruf c',
    ],
    [
      'surat penolakan tanpa nomor',
      ditolak,
      ORANG.verifikator,
      { kode: 'kirim-surat-penolakan' },
      'surat-belum-siap',
      'Pasal 9 ayat (1) huruf d',
    ],
  ]
  it.each(daftar)('%s', (_nama, mulai, siapa, apa, kode, pasal, ubah) => {
    const hasil = mulai().lakukan(siapa, apa, ubah)
    expect(hasil).toMatchObject({ jenis: 'tolak', kode })
    expect('dasar' in hasil && hasil.dasar).toContain(`Perwali Kediri 80/2021 ${pasal}`)
  })

  it('kode berkas atau isian asing, termasuk nama bawaan objek, tidak pernah tersimpan', () => {
    const draf = sampai('draf')()
    const asing = { kode: '__proto__', arsipId: 'a', sidik: 'b' }
    expect(draf.lakukan(ORANG.pemohon, { kode: 'simpan', berkas: [asing] })).toMatchObject({
      kode: 'syarat-tidak-dikenal',
    })
    expect(draf.lakukan(ORANG.pemohon, { kode: 'simpan', isian: { peran: 'admin' } })).toMatchObject({
      kode: 'isian-tidak-dikenal',
    })
    const j = sampai('verifikasi')()
    const hasil = j.lakukan(ORANG.verifikator, {
      kode: 'periksa-berkas',
      berkas: [{ kode: 'constructor', status: 'sesuai' }],
    })
    expect(hasil).toMatchObject({ kode: 'berkas-tidak-dikenal' })
  })

  it('putaran dibatasi SOP (A-04)', () => {
    const j = kekurangan({ sop: { putaranPaling: 1 } })
    harusJadi(j, ORANG.pemohon, lengkap('lengkapi'))
    harusJadi(j, ORANG.pemohon, { kode: 'ajukan-kembali' })
    harusJadi(j, ORANG.verifikator, { kode: 'ambil' })
    harusJadi(j, ORANG.verifikator, { kode: 'periksa-berkas', berkas: kurangi })
    expect(j.lakukan(ORANG.verifikator, { kode: 'kembalikan-kekurangan' })).toMatchObject({
      kode: 'putaran-habis',
    })
  })
})
