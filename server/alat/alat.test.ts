// Settings, log, files, clock: the small tools that must not give anything away or lose anything.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { hariDari, jamGeser } from './clock.ts'
import { bacaConfig, tabelPengaturan } from './config.ts'
import { DAFTAR_PENGATURAN } from './config-daftar.ts'
import { BerkasRusak, BerkasTidakAda, berkasDisk } from './files.ts'
import { namaAman } from './http-upload.ts'
import { buatLog } from './log.ts'

const folder = mkdtempSync(join(tmpdir(), 'padu-alat-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('pengaturan', () => {
  const PADU_DATA = join(folder, 'data')
  it('bawaan lengkap; rahasia dibuat sekali, hanya terbaca pemiliknya', () => {
    const satu = bacaConfig({ PADU_DATA })
    expect([satu.port, satu.host, satu.daerah, satu.demo]).toEqual([
      8080,
      '127.0.0.1',
      'kota-contoh',
      undefined,
    ])
    expect(satu.rahasia.length).toBeGreaterThanOrEqual(32)
    expect(bacaConfig({ PADU_DATA }).rahasia).toBe(satu.rahasia)
    expect(statSync(join(PADU_DATA, 'rahasia')).mode & 0o777).toBe(0o600)
  })
  it.each([
    [{ PORT: 'delapan' }, /PORT salah/],
    [{ PORT: '70000' }, /PORT salah: paling besar 65535/],
    [{ PADU_DEMO: '300' }, /PADU_DEMO salah: pilihan yang ada: .*none/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL salah/],
    [{ PADU_ALAMAT: 'padu.go.id/' }, /PADU_ALAMAT salah/],
    [{ PADU_RAHASIA: 'pendek' }, /terlalu pendek/],
    [{ PADU_RAHASIA: 'ganti-rahasia-ini-dengan-yang-acak-0123456789' }, /mudah ditebak/],
    [{ PADU_RAHASIA: 'a'.repeat(64) }, /mudah ditebak/],
    [{ PADU_TIDAK_ADA: '1' }, /PADU_TIDAK_ADA tidak dikenal/],
    [{ PADU_TTE: 'bsre' }, /BSrE belum lengkap/],
    [{ PADU_BSRE_ALAMAT: 'https://esign.contoh.example' }, /BSrE belum lengkap/],
    [
      { PADU_BSRE_ALAMAT: 'http://esign.contoh.example', PADU_BSRE_PENGGUNA: 'a', PADU_BSRE_SANDI: 'b' },
      /PADU_BSRE_ALAMAT salah: pakai https/,
    ],
    [{ PADU_BSRE_VERSI: '3' }, /PADU_BSRE_VERSI salah: pilihan yang ada: 1, 2/],
    [{ PADU_BSRE_BATAS_DETIK: '1' }, /PADU_BSRE_BATAS_DETIK salah: paling kecil 5/],
    [{ PADU_AKAR_TEPERCAYA: '/tidak/ada.pem' }, /PADU_AKAR_TEPERCAYA salah: berkas itu tidak ada/],
    [{ PADU_JAM_TETAP: '2027-01-01T00:00:00Z' }, /PADU_UJI=1/],
  ])('%o ditolak dengan satu baris yang jelas', (env, pesan) => {
    expect(() => bacaConfig({ PADU_DATA, ...env })).toThrow(pesan)
  })
  it('pesan tidak mengulang nilainya', () => {
    const salah = () => bacaConfig({ PADU_DATA, DATABASE_URL: 'mysql://u:sandi123@h/x' })
    expect(salah).toThrow(/^(?!.*sandi123).*$/)
  })
  it('setiap pengaturan ada di tabel', () => {
    for (const { nama } of DAFTAR_PENGATURAN) expect(tabelPengaturan()).toContain(nama)
  })
})

describe('catatan', () => {
  const catat = (rinci: object, pesan = 'coba') => {
    let baris = ''
    buatLog('info', { write: (b: string) => (baris += b) }).info(rinci, pesan)
    return baris
  }
  it.each([
    { nip: '199001012015031001' },
    { dalam: { lebih: [{ nik: '3571012345678901' }] } },
    { pesan: 'pegawai 19900101 201503 1 001 tidak ada' },
    { galat: new Error('gagal untuk 199001012015031001', { cause: new Error('NIK 3571012345678901') }) },
    { kepala: { cookie: 'sesi=abc-rahasia', authorization: 'Bearer abc-rahasia' } },
    { isi: { sandi: 'abc-rahasia', sandiTanda: 'abc-rahasia', kode_aktivasi: 'abc-rahasia' } },
    { alamat: 'postgres://padu:abc-rahasia@10.0.0.1/padu' },
  ])('%o tidak membocorkan apa pun', (rinci) => {
    expect(catat(rinci)).not.toMatch(/199001012015031001|19900101 201503|3571012345678901|abc-rahasia/)
  })
  it('galat basis data tanpa baris datanya; pesan juga disaring', () => {
    const galat = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (nama)=(Ani) already exists.',
    })
    expect(catat({ galat }, 'NIP 199001012015031001')).not.toMatch(/Ani|1990/)
    expect(catat({ galat })).toContain('23505')
  })
})

describe('berkas', () => {
  const tempat = join(folder, 'berkas')
  const simpan = berkasDisk(tempat)
  const SIDIK = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  const jalur = join(tempat, 'ba/78', SIDIK)
  it('nama berkas adalah sidiknya; menyimpan dua kali tidak mengubah apa pun', async () => {
    expect(await simpan.simpan(Buffer.from('abc'))).toEqual({ sidik: SIDIK, ukuran: 3 })
    expect(await simpan.simpan(Buffer.from('abc'))).toEqual({ sidik: SIDIK, ukuran: 3 })
    expect((await simpan.baca(SIDIK)).toString()).toBe('abc')
    expect(statSync(jalur).mode & 0o777).toBe(0o600)
  })
  it('dari berkas sementara: hasilnya sama', async () => {
    const asal = join(folder, 'asal')
    writeFileSync(asal, 'xyz')
    const { sidik } = await simpan.simpan({ jalur: asal })
    expect((await simpan.baca(sidik)).toString()).toBe('xyz')
    expect(existsSync(asal)).toBe(true)
  })
  it('isi yang berubah di cakram ketahuan; yang tidak ada dan yang bukan sidik ditolak', async () => {
    chmodSync(jalur, 0o600)
    writeFileSync(jalur, 'abd')
    await expect(simpan.baca(SIDIK)).rejects.toThrow(BerkasRusak)
    await expect(simpan.baca('0'.repeat(64))).rejects.toThrow(BerkasTidakAda)
    await expect(simpan.baca('../../rahasia')).rejects.toThrow(BerkasTidakAda)
    expect(readFileSync(jalur, 'utf8')).toBe('abd')
  })
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\fakepath\\sk.pdf', 'sk.pdf'],
    ['a\u202Efdp.exe', 'afdp.exe'],
    ['\u0000', 'berkas'],
  ])('nama kiriman %j menjadi %j', (nama, aman) => {
    expect(namaAman(nama)).toBe(aman)
  })
})

describe('jam', () => {
  it('hari mengikuti zona pemda, bukan UTC', () => {
    expect(hariDari('2027-02-28T17:30:00.000Z', 'Asia/Jakarta')).toBe('2027-03-01')
    expect(hariDari('2027-02-28T15:30:00.000Z', 'Asia/Jayapura')).toBe('2027-03-01')
    expect(hariDari('2027-02-28T15:30:00.000Z', 'Asia/Makassar')).toBe('2027-02-28')
  })
  it('jam geser hanya maju bila digeser', () => {
    const jam = jamGeser('2027-01-01T00:00:00Z')
    jam.maju(1500)
    expect(jam.kini()).toBe('2027-01-01T00:00:01.500Z')
    expect(() => jam.pindah('kemarin')).toThrow('tidak terbaca')
  })
})
