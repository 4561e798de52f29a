// Impor riwayat, the whole way on a real database: map, preview, all or nothing, partial, undo; rights and doubles.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bukaImporCoba, type ImporCoba } from '#uji/bahan/impor-coba.ts'
import { jalankanTulis } from './pekerjaan.ts'

let c: ImporCoba
beforeAll(async () => {
  c = await bukaImporCoba()
}, 120_000)
afterAll(() => c.tutup())

const JUDUL =
  'nipBaru;nama;golongan;tmtGolongan;masaKerjaGolonganTahun;masaKerjaGolonganBulan;skNomor;skTanggal'
const nip = (nama: string) => c.nip[`${nama} Contoh`]
const berkas = (...baris: string[]) => `${[JUDUL, ...baris].join('\n')}\n`

test('dua kesalahan disebut selnya; cara utuh ditolak dan tidak mengubah apa pun', async () => {
  const sebelum = await c.sidikTabel('riwayat_pangkat')
  const id = await c.siapkan(
    'adminDinas',
    'pangkat',
    berkas(
      `${nip('Ani')};Ani;III/c;01-04-2025;8;1;SK-A;10-03-2025`,
      `${nip('Budi')};Budi;III/c;31-02-2025;8;1;SK-B;10-03-2025`,
      '199001012017032999;Entah;III/c;01-04-2025;8;1;SK-C;10-03-2025',
    ),
  )
  const i = await c.lihat('adminDinas', id)
  expect(i.galat.map((g) => `${g.sel}: ${g.pesan}`)).toEqual([
    'D3: TMT golongan 31-02-2025 tidak ada dalam kalender; tulis misalnya 28-02-2025',
    'A4: NIP 199001012017032999 tidak ditemukan di perangkat daerah Anda; impor data pokoknya dahulu, atau periksa angkanya',
  ])
  expect(i.jumlah).toMatchObject({ baru: 1, galat: 2 })
  expect(await c.jalan('adminDinas', id)).toMatchObject({ kode: 'masih-ada-galat' })
  expect(await c.sidikTabel('riwayat_pangkat')).toBe(sebelum)
})

test('baris baru tercatat dengan asalnya, yang berubah mengoreksi, dan keduanya dapat dibatalkan', async () => {
  const isi = berkas(
    `${nip('Ani')};Ani;III/c;01-04-2025;8;1;SK-A;10-03-2025`,
    `${nip('Budi')};Budi;III/b;2021-03-01;4;0;SK-P-BARU;`,
  )
  const id = await c.siapkan('adminDinas', 'pangkat', isi)
  const i = await c.lihat('adminDinas', id)
  expect(i.jumlah).toMatchObject({ baru: 1, berubah: 1, galat: 0 })
  expect(i.contoh[0]).toMatchObject({
    hasil: 'berubah',
    sebutan: 'Budi Contoh, S.E.',
    perubahan: [{ kolom: 'Nomor SK', lama: 'SK-P', baru: 'SK-P-BARU' }],
  })
  expect(await c.jalan('adminDinas', id)).toEqual({ id })
  expect((await c.lihat('adminDinas', id)).keadaan).toBe('selesai')
  expect(await c.hidup('riwayat_pangkat', 'Ani Contoh')).toContainEqual(
    expect.objectContaining({
      golongan: 'III/c',
      mkg_bulan: 97,
      nomor: 'SK-A',
      sumber: 'impor',
      impor_id: id,
      impor_baris: 2,
    }),
  )
  // Empty cells take nothing away: the date of the decree stays.
  expect(await c.hidup('riwayat_pangkat', 'Budi Contoh')).toMatchObject([
    { nomor: 'SK-P-BARU', tanggal: '2021-02-01' },
  ])
  const lagi = await c.siapkan('adminDinas', 'pangkat', isi)
  expect((await c.lihat('adminDinas', lagi)).jumlah).toMatchObject({ baru: 0, berubah: 0, sama: 2 })
  expect(await c.jalan('adminDinas', lagi)).toMatchObject({ kode: 'tidak-ada-perubahan' })
  expect(await c.batal('adminDinas', id)).toEqual({ id })
  expect(await c.hidup('riwayat_pangkat', 'Budi Contoh')).toMatchObject([{ nomor: 'SK-P' }])
  expect(await c.hidup('riwayat_pangkat', 'Ani Contoh')).toHaveLength(1)
  expect(await c.batal('adminDinas', id)).toMatchObject({ kode: 'impor-tidak-siap' })
})

test('sebagian: yang benar masuk, yang salah tinggal; koreksi sesudahnya menahan pembatalan', async () => {
  const citra = (nomor: string) => `${nip('Citra')};;III/c;01-04-2025;8;;${nomor};`
  const id = await c.siapkan('verifikator', 'pangkat', berkas(citra('X'), '123;;III/c;01-04-2025;8;;X;'))
  expect(await c.jalan('verifikator', id, 'sebagian')).toEqual({ id })
  expect(await c.hidup('riwayat_pangkat', 'Citra Contoh')).toHaveLength(2)
  const lagi = await c.siapkan('verifikator', 'pangkat', berkas(citra('Y')))
  expect(await c.jalan('verifikator', lagi)).toEqual({ id: lagi })
  expect(await c.batal('verifikator', id)).toMatchObject({ kode: 'impor-sudah-dipakai' })
  expect((await c.lihat('verifikator', id)).halangan[0]).toContain('sudah dikoreksi')
})

test('baris kembar, NIP unit lain, impor orang lain, jenis yang bukan haknya', async () => {
  const id = await c.siapkan(
    'adminDinas',
    'pangkat',
    berkas(
      `${nip('Ani')};;III/c;01-04-2026;8;;X;`,
      `${nip('Ani')};;III/d;01-04-2026;8;;X;`,
      `${nip('Citra')};;III/d;01-04-2026;8;;X;`,
    ),
  )
  const i = await c.lihat('adminDinas', id)
  expect(i.galat.map((g) => g.sel)).toEqual(['D3', 'A4'])
  expect(i.galat[0]?.pesan).toBe('isinya sama dengan baris 2 berkas ini; hapus salah satunya')
  expect(await c.lihatMentah('adminKecamatan', id)).toMatchObject({ kode: 'tidak-ditemukan' })
  expect(await c.kirim('adminDinas', 'hukuman', 'NIP\n1')).toMatchObject({ kode: 'di-luar-cakupan' })
})

test('dihentikan: tidak ada yang berubah', async () => {
  const sebelum = await c.sidikTabel('riwayat_pangkat')
  const id = await c.siapkan('adminDinas', 'pangkat', berkas(`${nip('Ani')};;IV/a;01-04-2026;8;;X;`))
  expect(await c.mulai('adminDinas', id)).toEqual({ id })
  expect(await c.henti('adminDinas', id)).toEqual({ id })
  await jalankanTulis(c.kerja, id)
  expect((await c.lihat('adminDinas', id)).keadaan).toBe('berhenti')
  expect(await c.sidikTabel('riwayat_pangkat')).toBe(sebelum)
})
