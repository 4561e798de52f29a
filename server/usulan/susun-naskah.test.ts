// A product whose letter is data: composed from the case when verification accepts, refused when a value is missing.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Naskah } from '#mesin/bentuk-naskah.ts'
import { bacaNaskahUsulan } from '#server/naskah/baca.ts'
import { bukaKotaKecil, type KotaKecil } from '#uji/bahan/kota-kecil.ts'
import { type Pemeran, pemeran } from '#uji/bahan/langkah.ts'

let kota: KotaKecil
let main: Pemeran

const naskah = (isi: string[], berlaku = '2026-01-01'): Naskah => ({
  kode: 'surat-uji',
  nama: 'Surat Uji',
  dasar: ['Perwali Kediri 80/2021 Pasal 10'],
  edisi: [
    {
      berlaku,
      dasar: ['Perwali Kediri 80/2021 Pasal 10'],
      kertas: 'A4',
      isi: {
        bentuk: 'surat-keterangan',
        judul: 'Surat Uji',
        pembuka: ['{penandatangan.nama} menerangkan:'],
        rincian: [{ label: 'Nama', isi: '{pegawai.nama}' }],
        isi,
        penutup: [],
        tembusan: [],
      },
    },
  ],
})

beforeAll(async () => {
  kota = await bukaKotaKecil()
  main = pemeran(kota)
  kota.ketentuan.layanan = kota.ketentuan.layanan.map((l) => ({
    ...l,
    edisi: l.edisi.map((e) => ({ ...e, produk: { ...e.produk, naskah: 'surat-uji' } })),
  }))
})
afterAll(() => kota.tutup())

test('naskah disusun dari fakta, putusan, dan usulan; salinan umumnya ikut tersimpan', async () => {
  kota.ketentuan.naskah = [
    naskah([
      '{pegawai.jabatan} pada {pegawai.unitKerja}, {pegawai.tempatTanggalLahir}',
      'gaji {kgb-jatuh-tempo.gajiBaru} mulai {kgb-jatuh-tempo.tmt}, masa kerja {kgb-jatuh-tempo.mkgBaru|masa-kerja}',
      'usulan {usulan.nomor} tanggal {usulan.tanggal}',
    ]),
  ]
  const id = await main.buat('ani')
  await main.sampaiDiterima(id)
  const n = await bacaNaskahUsulan(kota.basisdata.db, id, 'produk')
  expect(n).toMatchObject({
    templat: 'bentuk/surat-keterangan.typ',
    data: { hal: 'Surat Uji', kertas: 'A4', naskah: { kode: 'surat-uji', edisi: '2026-01-01' } },
  })
  const { isi, samaran } = (n?.data ?? {}) as Record<'isi' | 'samaran', { isi: string[]; rincian: unknown[] }>
  expect(isi.isi[0]).toMatch(
    /^Analis Dinas pada Unit dinas, Perangkat Daerah dinas, Kota Contoh, 1 Januari 1990$/,
  )
  expect(isi.isi[1]).toMatch(/^gaji Rp \d\.\d{3}\.\d{3} mulai 1 Maret 2027, masa kerja 10 tahun 0 bulan$/)
  expect(isi.isi[2]).toMatch(/^usulan KGB-2026-\d+ tanggal 23 November 2026$/)
  expect(samaran.rincian).toEqual([{ label: 'Nama', isi: 'A** C*****, S.E.' }])
  await main.jadi(id, 'pengawas', { kode: 'validasi' })
  await main.jadi(id, 'administrator', { kode: 'validasi' })
  expect(await main.sahkan(id)).toMatchObject({ jenis: 'jadi' })
})

test('isian kosong menolak penerimaan dengan menyebut naskah dan isiannya; tidak ada yang tersimpan', async () => {
  kota.ketentuan.naskah = [naskah(['agama {pegawai.agama}'])]
  const id = await main.buat('budi')
  await expect(main.sampaiDiterima(id, 'budi')).rejects.toThrow(
    'Naskah Surat Uji (surat-uji) belum dapat disusun: {pegawai.agama} kosong.',
  )
  expect(await bacaNaskahUsulan(kota.basisdata.db, id, 'produk')).toBeUndefined()
})
