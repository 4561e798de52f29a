// Peragaan cuti: one whole annual leave through the API: asked, weighed by the superior, granted, in the ledger, recalled.
import type { Klien } from './peragaan-klien.ts'
import { lakukan, type Usulan } from './peragaan-langkah.ts'
import { catat, type Para } from './peragaan-panggung.ts'

/** Candidates of the invented town; the first whose direct superior has a demo account asks for leave. */
const CALON = ['register', 'admin-akun', 'verifikator']
const ATASAN = 'administrator'
const SEHARI_MS = 86_400_000

type Saldo = {
  tersedia: number | null
  rincian: { dasar: string }[]
  cuti: { id: string; mulai: string; keadaan: string }[]
}
type Timbangan = { giliranAnda: boolean; hariKerja: number | null; minimal: number; pegawaiUnit: number }

/** Monday to Friday of the week that begins at least three weeks from now. */
function seminggu(): { mulai: string; sampai: string } {
  const nanti = new Date(Date.now() + 21 * SEHARI_MS)
  const senin = nanti.getTime() + ((8 - nanti.getUTCDay()) % 7) * SEHARI_MS
  const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  return { mulai: iso(senin), sampai: iso(senin + 4 * SEHARI_MS) }
}

async function ajukan(k: Klien, masa: { mulai: string; sampai: string }): Promise<Usulan> {
  const { id } = await k.kirim<{ id: string }>('/api/usulan', { layanan: 'cuti' })
  const isian = {
    varian: 'tahunan',
    ...masa,
    alasan: 'Keperluan keluarga',
    alamat: 'Jalan Melati Nomor 3, Kota Contoh',
    telepon: '081200000001',
  }
  await lakukan(k, id, 'simpan', { isian })
  return lakukan(k, id, 'ajukan')
}

/** Who asks, and the case before the superior. */
async function bukaPerkara(p: Para, masa: { mulai: string; sampai: string }) {
  for (const kode of CALON) {
    const u = await ajukan(p.klien(kode), masa)
    const t = await p.klien(ATASAN).coba(`/api/cuti/timbangan/${u.id}`)
    if (t.status === 200 && t.badan.giliranAnda === true)
      return { kode, u, t: t.badan as unknown as Timbangan }
    await lakukan(p.klien(kode), u.id, 'batalkan', { alasan: 'Atasan tidak ikut peragaan.' })
  }
  return undefined
}

async function sahkan(p: Para, id: string): Promise<void> {
  const verifikator = p.klien('verifikator')
  await lakukan(verifikator, id, 'ambil')
  const diterima = await lakukan(verifikator, id, 'terima')
  catat('Verifikator menerima', diterima.tahap === 'validasi-pengawas')
  await lakukan(p.klien('pengawas'), id, 'validasi')
  await lakukan(p.klien(ATASAN), id, 'validasi')
  const sandiTanda = p.akun.find((a) => a.kode === 'penandatangan')?.sandiTanda ?? ''
  const pejabat = p.klien('penandatangan')
  let t = await pejabat.kirim<{ id: string; keadaan: string; jadi: number }>('/api/penandatanganan', {
    usulan: [id],
    sandiTanda,
  })
  for (let i = 0; i < 300 && t.keadaan === 'berjalan'; i += 1) {
    await new Promise((r) => setTimeout(r, 100))
    t = await pejabat.ambil(`/api/penandatanganan/${t.id}`)
  }
  catat('Surat Izin Cuti ditandatangani', t.jadi === 1)
  await lakukan(verifikator, id, 'terbitkan')
}

async function serahkan(k: Klien, id: string): Promise<void> {
  const q = await k.ambil<{ unsur: { kode: string }[] }>('/api/survei/skm-9-unsur')
  const jawaban = Object.fromEntries(q.unsur.map((x) => [x.kode, 4]))
  const u = await lakukan(k, id, 'isi-survei', { jawaban, saran: 'Terima kasih.' })
  catat('Survei terisi, Surat Izin Cuti diserahkan', u.cap === 'DISERAHKAN')
}

/** The whole story of one leave; answers the id of the case. */
export async function bukaCuti(p: Para): Promise<string> {
  const masa = seminggu()
  const perkara = await bukaPerkara(p, masa)
  catat('Atasan langsung mendapat giliran dengan bahan pertimbangan', perkara !== undefined, {
    hariKerja: perkara?.t.hariKerja,
    hadirMinimal: perkara?.t.minimal,
  })
  if (!perkara) return ''
  const pemohon = p.klien(perkara.kode)
  const { id } = perkara.u
  const per = `/api/cuti/saya?perTanggal=${masa.mulai}`
  const sebelum = await pemohon.ambil<Saldo>(per)
  const berpasal = sebelum.rincian.length > 0 && sebelum.rincian.every((b) => b.dasar !== '')
  catat('Saldo cuti dijelaskan, tiap catatan dengan pasalnya', berpasal, { tersedia: sebelum.tersedia })
  const setuju = await lakukan(p.klien(ATASAN), id, 'setujui-atasan')
  catat('Atasan langsung menyetujui', setuju.cap === 'DIAJUKAN')
  await sahkan(p, id)
  await serahkan(pemohon, id)
  const sesudah = await pemohon.ambil<Saldo>(per)
  const dipakai = (sebelum.tersedia ?? 0) - (sesudah.tersedia ?? 0)
  catat('Buku cuti mencatat pemakaian', dipakai === perkara.t.hariKerja, {
    dipakai,
    tersedia: sesudah.tersedia,
  })
  const cuti = sesudah.cuti.find((c) => c.mulai === masa.mulai && c.keadaan === 'disetujui')
  const kembali = await p.klien('verifikator').kirim<{ kembali: number }>(`/api/cuti/${cuti?.id}/panggil`, {
    masukKerja: masa.mulai,
    alasan: 'Kepentingan dinas mendesak',
  })
  const akhir = await pemohon.ambil<Saldo>(per)
  catat('Dibatalkan: hari cuti kembali seluruhnya', akhir.tersedia === sebelum.tersedia, kembali)
  return id
}
