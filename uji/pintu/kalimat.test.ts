// What people read when something is wrong: read aloud once by hand, kept here. Each names the field and what to do.
import { describe, expect, test } from 'vitest'
import { pakaiGedung } from './aplikasi.ts'
import { drafkan, LAYANAN } from './cerita.ts'

const g = pakaiGedung()
let id = ''

const simpan = async (isian: Record<string, unknown>) => {
  const asn = await g().tamu('asn')
  if (id === '') id = await drafkan(asn)
  const { versi } = await asn.jadi<{ versi: number }>(`/api/usulan/${id}`)
  return asn.minta(`/api/usulan/${id}/tindakan/simpan`, { isi: { versi, isian } })
}

describe('kalimat penolakan', { timeout: 240_000 }, () => {
  test.each([
    [
      { tmt: '2027-99-01' },
      'tmt',
      'Isian Terhitung mulai tanggal belum benar: tulis tanggal yang ada dalam kalender, misalnya 2027-03-01.',
    ],
    [
      { tmt: 20270301 },
      'tmt',
      'Isian Terhitung mulai tanggal belum benar: tulis tanggal yang ada dalam kalender, misalnya 2027-03-01.',
    ],
    [{ catatan: true }, 'catatan', 'Isian Catatan untuk pemeriksa belum benar: isi dengan teks.'],
    [
      { catatan: 'x'.repeat(501) },
      'catatan',
      'Isian Catatan untuk pemeriksa belum benar: paling banyak 500 huruf.',
    ],
    [{ asing: 'x' }, 'asing', 'Isian asing tidak ada pada layanan ini.'],
  ])('isian layanan %j', async (isian, nama, sebab) => {
    const j = await simpan(isian)
    expect(j.status).toBe(422)
    expect(j.badan).toMatchObject({ isian: nama, sebab })
  })

  test('isian yang benar atau dikosongkan diterima', async () => {
    expect((await simpan({ tmt: '2027-03-01', catatan: 'Mohon diperiksa.' })).status).toBe(200)
    expect((await simpan({ tmt: null, catatan: '' })).status).toBe(200)
  })

  test('tanda yang tidak dapat disimpan disebut isiannya', async () => {
    for (const catatan of ['a\0b', '\uD800']) {
      const j = await simpan({ catatan })
      expect(j.status).toBe(400)
      expect(j.badan).toMatchObject({
        isian: 'isian.catatan',
        saran: 'Hapus isian itu lalu ketik ulang; jangan menempel dari berkas lain.',
      })
    }
  })

  test('satu kalimat untuk satu isian', async () => {
    const asn = await g().tamu('asn')
    const j = await asn.minta(`/api/usulan/${id}/tindakan/simpan`, {
      isi: { versi: 1, tanggal: '31-12-2026' },
    })
    expect(j.badan.sebab).toBe(
      'Isian tanggal belum benar: Tulis tanggal sebagai TTTT-BB-HH, misalnya 2027-03-01.',
    )
  })

  test('alamat yang bukan id dijawab seperti id yang tidak ada', async () => {
    const j = await (await g().tamu('asn')).minta('/api/usulan/198304152009032001')
    expect(j.status).toBe(404)
    expect(j.badan).toMatchObject({ kode: 'tidak-ditemukan', sebab: 'Alamat ini tidak dikenal.' })
  })

  test('dokumen yang belum terbit tidak menyuruh orang mengisi kuesioner', async () => {
    const asn = await g().tamu('asn')
    for (const jalur of ['naskah', 'naskah/pratinjau']) {
      const j = await asn.minta(`/api/usulan/${id}/${jalur}`)
      expect(j.badan).toMatchObject({
        kode: 'belum-terbit',
        sebab: 'Dokumen ini belum terbit; usulannya masih diproses.',
      })
    }
  })

  test('berkas kosong pada Cek Dokumen, kiriman terlalu besar, JSON rusak', async () => {
    const u = g().asing()
    expect((await u.unggah('/api/cek/berkas', Buffer.alloc(0))).badan).toMatchObject({
      isian: 'berkas',
      sebab: 'Berkas ini kosong (0 bita).',
    })
    const kirim = async (payload: string) =>
      (
        await g().app.inject({
          method: 'POST',
          url: '/api/akun/masuk',
          headers: { 'x-padu': '1', 'content-type': 'application/json' },
          payload,
        })
      ).json()
    expect(await kirim(`"${'x'.repeat(1_100_000)}"`)).toMatchObject({
      saran: 'Ringkas isian Anda; berkas dikirim lewat tombol unggah.',
    })
    expect(await kirim('{"nip":')).toMatchObject({ saran: expect.stringContaining('Muat ulang halaman') })
    expect((await u.minta('/api/usulan', { isi: { layanan: LAYANAN } })).badan).toMatchObject({
      kode: 'belum-masuk',
      saran: 'Masuk dengan NIP dan kata sandi Anda.',
    })
  })
})
