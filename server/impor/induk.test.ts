// Impor data pokok, jabatan, and organisation, the whole way on a real database.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bukaImporCoba, type ImporCoba } from '#uji/bahan/impor-coba.ts'

let c: ImporCoba
beforeAll(async () => {
  c = await bukaImporCoba()
}, 120_000)
afterAll(() => c.tutup())
const BARU = '199505052020121002'

test('pegawai baru dengan statusnya; nama berubah; pembatalan mengembalikan keduanya', async () => {
  const judul =
    'NIP;Nama;Gelar belakang;Tempat lahir;Tanggal lahir;Jenis kelamin;Status kepegawaian;TMT CPNS;TMT PNS;Perangkat daerah'
  const dewi = `${BARU};Dewi Baru;S.H.;Kota Contoh;05-05-1995;P;PNS;01-12-2020;01-12-2021;dinas`
  const ubah = `${c.nip['Ani Contoh']};Ani Contoh;M.M.;Kota Contoh;01-01-1990;Wanita;PNS;01-03-2017;;Perangkat Daerah dinas`
  const lain = '199505052020121003;Eka Lain;;Kota Contoh;05-05-1995;L;PNS;01-12-2020;01-12-2021;kecamatan'
  const salah = await c.siapkan('adminDinas', 'pegawai', `${judul}\n${lain}\n`)
  expect((await c.lihat('adminDinas', salah)).galat.map((g) => g.sel)).toContain('J2')
  const id = await c.siapkan('adminDinas', 'pegawai', `${judul}\n${dewi}\n${ubah}\n`)
  const i = await c.lihat('adminDinas', id)
  expect(i.jumlah).toMatchObject({ baru: 1, berubah: 1, galat: 0 })
  // Told, never refused: the digits of the NIP speak of a man.
  expect(i.galat).toMatchObject([
    { sel: 'A2', sifat: 'peringatan', pesan: 'Jenis kelamin pada NIP pria, pada data wanita' },
  ])
  expect(await c.jalan('adminDinas', id)).toEqual({ id })
  const { db } = c.kota.basisdata
  const orang = await sql`select nama_lengkap, nama_cari, sapaan from pegawai where nip = ${BARU}`.execute(db)
  expect(orang.rows).toEqual([
    { nama_lengkap: 'Dewi Baru, S.H.', nama_cari: 'dewi baru, s.h.', sapaan: 'Bu Dewi' },
  ])
  const status = (await c.hidup('riwayat_status', 'Dewi Baru')).map((s) => `${s.jenis} ${s.berlaku}`)
  expect(status.sort()).toEqual(['cpns [2020-12-01,2021-12-01)', 'pns [2021-12-01,)'])
  const ani = async () =>
    (await sql<{ n: string }>`select nama_lengkap as n from pegawai where nama = 'Ani Contoh'`.execute(db))
      .rows[0]?.n
  expect(await ani()).toBe('Ani Contoh, M.M.')
  expect(await c.batal('adminDinas', id)).toEqual({ id })
  expect(await ani()).toBe('Ani Contoh, S.E.')
  expect((await sql`select 1 from pegawai where nip = ${BARU}`.execute(db)).rows).toHaveLength(0)
})

test('jabatan berturut-turut menutup pendahulunya; jabatan yang tidak ada ditolak', async () => {
  const isi = [
    'NIP;Jabatan;TMT jabatan;Sampai tanggal',
    `${c.nip['Budi Contoh']};Analis Dinas;01-02-2024;`,
    `${c.nip['Budi Contoh']};analis-dinas;01-02-2025;`,
    `${c.nip['Ani Contoh']};Jabatan Khayal;01-02-2025;`,
  ].join('\n')
  const id = await c.siapkan('adminDinas', 'jabatan', isi)
  expect((await c.lihat('adminDinas', id)).galat.map((g) => g.sel)).toEqual(['B4'])
  expect(await c.jalan('adminDinas', id, 'sebagian')).toEqual({ id })
  const masa = async () => (await c.hidup('riwayat_jabatan', 'Budi Contoh')).map((r) => r.berlaku).sort()
  expect(await masa()).toEqual(['[2020-01-01,2024-02-01)', '[2024-02-01,2025-02-01)', '[2025-02-01,)'])
  expect(await c.batal('adminDinas', id)).toEqual({ id })
  expect(await masa()).toEqual(['[2020-01-01,)'])
})

test('perangkat daerah, unit berinduk, dan jabatan oleh BKPSDM; yang sudah dipakai tidak dapat dibatalkan', async () => {
  const muat = async (kode: string, isi: string) => {
    const id = await c.siapkan('verifikator', kode, isi)
    expect((await c.lihat('verifikator', id)).galat).toEqual([])
    expect(await c.jalan('verifikator', id)).toEqual({ id })
    return id
  }
  const pd = await muat(
    'perangkat-daerah',
    'Kode;Nama;Nama singkat;Jenis;Hari kerja seminggu\nbaru;Dinas Baru;Dinbaru;Dinas;5\n',
  )
  await muat(
    'unit',
    'Kode;Nama;Perangkat daerah;Unit induk\nbaru-induk;Dinas Baru;baru;\nbaru-sek;Sekretariat;Dinas Baru;baru-induk\n',
  )
  await muat(
    'daftar-jabatan',
    'Kode;Nama jabatan;Jenis jabatan;Unit organisasi;Satu pemegang\nbaru-kadis;Kepala Dinas Baru;JPT;baru-induk;Ya\n',
  )
  const { rows } =
    await sql`select u.kode, i.kode as induk, j.kode as jabatan from unit_organisasi u left join unit_organisasi i on i.id = u.induk_id
      left join jabatan j on j.unit_organisasi_id = u.id where u.kode like 'baru-%' order by 1`.execute(
      c.kota.basisdata.db,
    )
  expect(rows).toEqual([
    { kode: 'baru-induk', induk: null, jabatan: 'baru-kadis' },
    { kode: 'baru-sek', induk: 'baru-induk', jabatan: null },
  ])
  expect(await c.batal('verifikator', pd)).toMatchObject({ kode: 'impor-sudah-dipakai' })
})
