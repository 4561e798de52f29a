// A product whose letter is data: composed from the case when verification accepts, refused when a value is missing.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Naskah } from '#mesin/bentuk-naskah.ts'
import { bacaNaskahUsulan } from '#server/naskah/baca.ts'
import { bukaKotaKecil, type KotaKecil } from '#uji/bahan/kota-kecil.ts'
import { type Pemeran, pemeran, perluUji } from '#uji/bahan/langkah.ts'
import { bacaBarisUsulan } from './baca.ts'
import { bacaSunting, cobaSunting, simpanSunting } from './sunting-naskah.ts'

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

test('teks disunting menjadi edisi baru: diperiksa, dicoba pada usulan nyata, paraf gugur, naskah lama tetap', async () => {
  kota.ketentuan.naskah = [naskah(['semula {pegawai.jabatan}'])]
  const { db } = kota.basisdata
  const perlu = () => perluUji(kota, db, 'verifikator', main.jobs)
  const id = await main.buat('citra')
  await main.sampaiDiterima(id, 'citra')
  await main.jadi(id, 'pengawas', { kode: 'validasi' })
  const semula = await bacaNaskahUsulan(db, id, 'produk')
  const simpan = (isi: string[], berlaku = '2026-11-23') =>
    simpanSunting(perlu(), 'surat-uji', {
      berlaku,
      kertas: 'F4',
      isi: { isi },
      alasan: 'Menyesuaikan kalimat.',
    })
  expect(await simpan(['salah {pegawai.umur}'])).toMatchObject({
    kode: 'naskah-salah',
    sebab: 'Teks naskah surat-uji belum dapat dipakai: {pegawai.umur} tidak dikenal.',
  })
  expect(await simpan(['lampau'], '2026-11-22')).toMatchObject({ kode: 'edisi-lampau' })
  const coba = await cobaSunting(perlu(), 'surat-uji', {
    kertas: 'A4',
    isi: { isi: ['coba {pegawai.nama}'] },
    usulanId: id,
  })
  expect(coba).toMatchObject({ nilai: { data: { isi: { isi: ['coba Citra Contoh, S.E.'] } } } })
  expect(await simpan(['baru {pegawai.jabatan}'])).toMatchObject({ nilai: { berlaku: '2026-11-23' } })
  expect(await simpan(['lagi'])).toMatchObject({ kode: 'edisi-sudah-ada' })
  const kini = await bacaSunting(perlu(), 'surat-uji')
  expect(kini).toMatchObject({
    berlaku: '2026-11-23',
    kertas: 'F4',
    isi: { isi: ['baru {pegawai.jabatan}'] },
  })
  // The case keeps what it was composed with until it goes back.
  expect((await bacaNaskahUsulan(db, id, 'produk'))?.sidikData).toBe(semula?.sidikData)
  await main.jadi(id, 'administrator', { kode: 'kembalikan', alasan: 'Kalimatnya berubah.' })
  await main.jadi(id, 'verifikator', { kode: 'terima' })
  const baru = await bacaNaskahUsulan(db, id, 'produk')
  expect(baru?.data).toMatchObject({
    naskah: { edisi: '2026-11-23' },
    isi: { isi: ['baru Analis Kecamatan'] },
  })
  const u = await bacaBarisUsulan(db, id, { kunci: false })
  expect(u?.keadaan.paraf.every((x) => x.gugur)).toBe(true)
  expect(u?.tahap).toBe('validasi-pengawas')
})
