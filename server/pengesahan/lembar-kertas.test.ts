// The papers beside a letter, filled from a real case: control sheet, receipt, certified copy; and when there is none to be had.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DataLembarKendali } from '#ketentuan/naskah/lembar/kendali.ts'
import type { DataTandaTerima } from '#ketentuan/naskah/lembar/tanda-terima.ts'
import { bukaKotaKecil, HARI, KINI, type KotaKecil } from '#uji/bahan/kota-kecil.ts'
import { type Pemeran, pemeran, perluUji } from '#uji/bahan/langkah.ts'
import { terimaKertas } from '../kertas/kelola.ts'
import { lembarKendali, tandaTerima } from './lembar-kertas.ts'
import { type Ragam, susunSalinan } from './salinan.ts'

const ALAMAT = 'https://padu.contoh.example'
let kota: KotaKecil
let main: Pemeran
beforeAll(async () => {
  kota = await bukaKotaKecil({
    modaValidasi: ['elektronik'],
    modaTandaTangan: ['elektronik', 'basah'],
    caraSerah: ['fisik'],
    kertas: 'Concorde',
  })
  main = pemeran(kota)
}, 120_000)
afterAll(() => kota.tutup())

const perlu = <T>(kerja: (p: ReturnType<typeof perluUji>) => Promise<T>) =>
  kota.basisdata.transaksi((db) => kerja(perluUji(kota, db, 'verifikator', main.jobs)))
const kendali = async (id: string) => {
  const h = await perlu((p) => lembarKendali(p, id, ALAMAT))
  return h.jenis === 'jadi' ? (h.nilai.data as DataLembarKendali) : h
}
const salinan = (id: string, ragam: Ragam) =>
  perlu((p) => susunSalinan(p, { usulanId: id, ragam, alamat: ALAMAT, pangkat: (g) => g }))

describe('lembar yang menyertai naskah', { timeout: 120_000 }, () => {
  let id: string

  test('lembar kendali: meja berurutan dengan pejabatnya, yang sudah elektronik tertulis, sisanya kotak kosong, seri kertasnya', async () => {
    await kota.basisdata.transaksi((db) =>
      terimaKertas(
        { db, kini: KINI, hari: HARI } as never,
        { kertas: 'Concorde', seriDari: 'CC-001', seriSampai: 'CC-009', dokumen: 'BAST 1', diterima: HARI },
        'akun-verifikator',
      ),
    )
    id = await main.buat('ani')
    expect(await kendali(id)).toMatchObject({ kode: 'naskah-belum-ada' })
    await main.sampaiDiterima(id)
    await main.jadi(id, 'pengawas', { kode: 'validasi' })
    const awal = await kendali(id)
    expect(awal).toMatchObject({
      pegawai: { nama: 'Ani Contoh, S.E.' },
      surat: { nomor: null, kertas: 'Concorde' },
      lembar: [],
      urlCek: `${ALAMAT}/usulan/${id}`,
    })
    await main.jadi(id, 'administrator', { kode: 'validasi' })
    await main.jadi(id, 'verifikator', { kode: 'cetak', kertas: 'Concorde' })
    const { meja, lembar, surat } = (await kendali(id)) as DataLembarKendali
    expect(meja.map((m) => [m.kepada, m.nama, m.perlu])).toEqual([
      ['Kepala Subbidang Kenaikan Gaji', 'Pengawas Gaji, S.E.', 'paraf elektronik'],
      ['Kepala Bidang Mutasi', 'Administrator Mutasi, S.E.', 'paraf elektronik'],
      ['Verifikator BKPSDM', 'Verif Satu', 'paraf'],
      ['Kepala BKPSDM', 'Kepala Badan, S.E.', 'tanda tangan elektronik dan tanda tangan basah'],
      ['Verifikator BKPSDM', 'Verif Satu', 'paraf'],
      ['Verifikator BKPSDM', 'Verif Satu', 'tanda terima'],
    ])
    expect(meja.map((m) => m.sudah)).toEqual([
      ['Paraf elektronik, 23 November 2026 09.00 WIB'],
      ['Paraf elektronik, 23 November 2026 09.00 WIB'],
      ['Dicetak 23 November 2026'],
      [],
      [],
      [],
    ])
    expect(lembar).toEqual([{ seri: 'CC-001', keadaan: 'Dipakai 23 November 2026' }])
    expect(surat.nomor).toBe('800.1.11.13/1/BKPSDM/2026')
  })

  test('naskah gugur: paraf hilang dari lembar, kertas lamanya tercatat rusak', async () => {
    await main.jadi(id, 'kepala', { kode: 'kembalikan', alasan: 'Nama pada surat keliru.' })
    await main.lakukan(id, 'verifikator', { kode: 'ambil' })
    await main.jadi(id, 'verifikator', { kode: 'terima' })
    const { meja, lembar } = (await kendali(id)) as DataLembarKendali
    expect(meja.flatMap((m) => m.sudah)).toEqual([])
    expect(lembar).toMatchObject([{ seri: 'CC-001', keadaan: expect.stringMatching(/^Rusak: /) }])
  })

  test('tanda terima: hanya surat yang sudah ditandatangani lengkap', async () => {
    const terima = () => perlu((p) => tandaTerima(p, id, ALAMAT))
    expect(await terima()).toMatchObject({ kode: 'belum-terbit' })
    await sql`update naskah set keadaan = 'ditandatangani', nomor_teks = '800/7/2026', tanggal = ${HARI} where usulan_id = ${id} and keadaan != 'gugur'`.execute(
      kota.basisdata.db,
    )
    const h = await terima()
    if (h.jenis === 'tolak') throw new Error(h.sebab)
    const data = h.nilai.data as DataTandaTerima
    expect(data).toMatchObject({
      surat: { nomor: '800/7/2026', tanggal: '23 November 2026', seri: [] },
      penerima: { nama: 'Ani Contoh, S.E.', sebagai: 'yang bersangkutan' },
      petugas: { nama: 'Verif Satu', jabatan: 'Analis BKPSDM' },
    })
    expect(data.urlCek).toBe(`${ALAMAT}/cek/${data.kodeCek}`)
  })

  test('salinan: surat bukan keputusan ditolak; keputusan mendapat pengesah, petikan hanya bila ada', async () => {
    expect(await salinan(id, 'salinan')).toMatchObject({ kode: 'bukan-keputusan' })
    const jadikan = (isi: object) =>
      sql`update naskah set templat = 'bentuk/keputusan.typ', data = ${JSON.stringify({ naskah: { kode: 'k' }, hal: 'Keputusan', pegawai: { nama: 'Ani', nip: '1' }, isi, samaran: isi })}::jsonb,
        penandatangan = ${JSON.stringify([{ moda: 'elektronik', pada: KINI, nama: 'Kepala', jabatan: 'Kepala', pegawaiId: 'x', instrumen: 'x', blok: { atasNama: null, jabatanBaris: ['Wali Kota'], nama: 'Kartika', pangkat: null, nip: null } }])}::jsonb
        where usulan_id = ${id} and keadaan = 'ditandatangani'`.execute(kota.basisdata.db)
    await jadikan({ bentuk: 'keputusan' })
    expect(await salinan(id, 'petikan')).toMatchObject({ kode: 'tanpa-petikan' })
    const biasa = await salinan(id, 'salinan')
    expect(biasa).toMatchObject({
      nilai: {
        waktu: KINI,
        judul: 'Salinan Keputusan 800/7/2026',
        data: { ragam: 'salinan', pengesahSalinan: { jabatan: 'Kepala BKPSDM', nama: 'Kepala Badan, S.E.' } },
      },
    })
    await jadikan({ bentuk: 'keputusan', petikan: true })
    expect(await salinan(id, 'petikan')).toMatchObject({ nilai: { data: { ragam: 'petikan' } } })
    await sql`update naskah set keadaan = 'tidak-berlaku' where usulan_id = ${id} and keadaan = 'ditandatangani'`.execute(
      kota.basisdata.db,
    )
    expect(await salinan(id, 'salinan')).toMatchObject({ kode: 'belum-ditandatangani' })
  })
})
