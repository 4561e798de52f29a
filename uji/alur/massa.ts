// Massa: the crowd of other cases, acted through the API so that the signer's pile is as high as the issue asks.
import { request } from 'playwright-core'
import { kodeKini } from '../../skrip/peragaan-klien.ts'
import { type Panggung, yang } from './aktor.ts'
import { lulus } from './catatan.ts'
import { LIMA_PULUH } from './kisah-penandatangan.ts'
import { paraValidator } from './kisah-validator.ts'
import { ambil, antrean, bulanMendatang, kirim, serentak, tindak, type Wakil } from './wakil.ts'

const BULAN = 13
/** A few over the pile: some cases fail a rule and need a person. */
const CUKUP = LIMA_PULUH + 12

type Pegawai = { pegawaiId: string }
type Slip = { akunId: string; nip: string; kode: string }

/** Gives one employee of a unit the role of its personnel officer and signs him in (Perwali Kediri 80/2021 Pasal 5, 8). */
async function angkatPengelola(
  p: Panggung,
  admin: Wakil,
  unit: string,
  hari: string,
): Promise<Wakil | undefined> {
  const { baris } = await ambil<{ baris: Pegawai[] }>(
    admin,
    `/api/akun?keadaan=belum&perangkatDaerah=${unit}&ukuran=1`,
  )
  const [calon] = baris
  if (!calon) return undefined
  const slip = await kirim<Slip>(admin, '/api/akun', { pegawaiId: calon.pegawaiId })
  await kirim(admin, `/api/akun/${slip.akunId}/peran`, {
    peran: 'admin-kepegawaian',
    mulai: hari,
    nomor: '800/1/2026',
    tanggal: hari,
  })
  const w = { api: await request.newContext(), alamat: p.alamat }
  const hasil = await kirim<{ keadaan: string; rahasia?: string }>(w, '/api/akun/aktivasi', {
    nip: slip.nip,
    kode: slip.kode,
    sandi: `Kapal-Rotan-Melati-${slip.nip.slice(-4)}`,
    pernyataan: true,
  })
  if (hasil.rahasia) await kirim(w, '/api/akun/faktor-kedua/konfirmasi', { kode: kodeKini(hasil.rahasia) })
  return w
}

/** Proposals of whole months by officers of their units until enough cases lie in the queue. */
async function usulkan(p: Panggung, admin: Wakil): Promise<void> {
  const { hari } = await ambil<{ hari: string }>(admin, '/api/daerah')
  const unit = (
    await ambil<{ baris: { id: string; jumlahPegawai: number }[] }>(admin, '/api/perangkat-daerah')
  ).baris
  const terbesar = [...unit].sort((a, b) => b.jumlahPegawai - a.jumlahPegawai)
  let jumlah = 0
  await serentak(terbesar, async (u) => {
    if (jumlah >= CUKUP) return
    const w = await angkatPengelola(p, admin, u.id, hari)
    if (!w) return
    for (const bulan of bulanMendatang(hari, BULAN)) {
      if (jumlah >= CUKUP) break
      const hasil = await kirim<{ diusulkan: number }>(w, '/api/rombongan', { penjagaan: 'kgb', bulan })
      jumlah += hasil.diusulkan
    }
    await w.api.dispose()
  })
}

/** Before the verifier sits down: the queue is long. */
export async function isiAntrean(p: Panggung): Promise<void> {
  await usulkan(p, wakil(p, 'admin akun'))
  lulus(p.catatan, 'massa: pengelola tiap perangkat daerah mengusulkan rombongan')
}

const wakil = (p: Panggung, nama: string): Wakil => ({ api: yang(p, nama).context.request, alamat: p.alamat })

/** After the stories at each desk: what is left of the queue goes on to the signer. */
export async function majukanSemua(p: Panggung): Promise<void> {
  const v = wakil(p, 'verifikator')
  const sisa = (await antrean(v)).filter((u) =>
    ['antrean-verifikasi', 'verifikasi', 'diajukan'].includes(u.tahap),
  )
  for (let i = 0; i < sisa.length; i += 100) {
    const usulan = sisa.slice(i, i + 100).map(({ id, versi }) => ({ id, versi }))
    await kirim(v, '/api/usulan/terima-banyak', { usulan })
  }
  for (const nama of paraValidator(p)) {
    const w = { api: nama.context.request, alamat: p.alamat }
    const surat = (await antrean(w)).filter((u) => u.tahap.startsWith('validasi-'))
    await serentak(surat, (u) => tindak(w, u, 'validasi', { moda: 'elektronik' }))
  }
  lulus(p.catatan, 'massa: usulan lain diperiksa dan diparaf lewat API')
}
