// The electronic route: initials and signature on screen, the letter downloaded after the survey.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Klien } from './peragaan-klien.ts'
import {
  ajukan,
  isiSurvei,
  kgbBerikut,
  lakukan,
  periksaAkhir,
  putaranKekurangan,
  terima,
  type Usulan,
} from './peragaan-langkah.ts'
import { catat, type Para } from './peragaan-panggung.ts'

async function validasi({ klien }: Para, u: Usulan): Promise<void> {
  const lompat = await klien('administrator').coba(`/api/usulan/${u.id}/tindakan/validasi`, {
    versi: u.versi,
  })
  catat('Jenjang kedua tidak dapat mendahului jenjang pertama', lompat.status >= 400, {
    status: lompat.status,
  })
  let v = await lakukan(klien('pengawas'), u.id, 'validasi')
  catat('Pejabat pengawas memvalidasi', v.tahap === 'validasi-administrator')
  v = await lakukan(klien('administrator'), u.id, 'validasi')
  catat('Pejabat administrator memvalidasi', v.cap === 'MENUNGGU TTD', { pemegang: v.pemegang.peran })
}

type Tumpukan = {
  id: string
  keadaan: string
  jadi: number
  gagal: number
  butir: { nomorNaskah: string | null; sebab: string | null }[]
}

async function tandatangani(p: Klien, sandiTanda: string, id: string): Promise<void> {
  const salah = await p.coba('/api/penandatanganan', { usulan: [id], sandiTanda: 'sandi yang salah' })
  catat('Sandi sertifikat yang salah ditolak', salah.status === 422, { sebab: salah.badan.sebab })
  let t = await p.kirim<Tumpukan>('/api/penandatanganan', { usulan: [id], sandiTanda })
  for (let i = 0; i < 200 && t.keadaan === 'berjalan'; i += 1) {
    await new Promise((r) => setTimeout(r, 100))
    t = await p.ambil<Tumpukan>(`/api/penandatanganan/${t.id}`)
  }
  const [butir] = t.butir
  catat('Surat ditandatangani elektronik dan bernomor', t.jadi === 1 && t.gagal === 0, {
    nomor: butir?.nomorNaskah,
    sebab: butir?.sebab,
  })
}

async function unduh({ klien, umum, keluaran }: Para, id: string): Promise<string> {
  const asn = klien('asn')
  const pdf = await asn.unduhSurat(id)
  const jalur = join(keluaran, 'surat-kgb.pdf')
  writeFileSync(jalur, pdf)
  const sidik = createHash('sha256').update(pdf).digest('hex')
  const { naskah } = await asn.ambil<Usulan>(`/api/usulan/${id}`)
  const cek = await umum.ambil<{ hasil: string; sidik?: string; nomor?: string }>(
    `/api/cek/${naskah?.kodeCek}`,
  )
  catat(
    'Cek Dokumen menyatakan surat asli dengan sidik yang sama',
    cek.hasil === 'asli' && cek.sidik === sidik,
    { nomor: cek.nomor },
  )
  const alat = spawnSync('pdfsig', [jalur], { encoding: 'utf8' })
  if (alat.error) catat('pdfsig tidak terpasang; tanda tangan diperiksa server saja', true)
  else
    catat(
      'pdfsig menyatakan tanda tangan sah',
      alat.stdout.includes('Signature is Valid') && alat.stdout.includes('Total document signed'),
    )
  return jalur
}

/** The whole electronic story; answers the path of the signed letter. */
export async function bukaElektronik(para: Para): Promise<string> {
  const { klien } = para
  const asn = klien('asn')
  const sebelum = await kgbBerikut(asn)
  const { id } = await ajukan(asn)
  await putaranKekurangan(asn, klien('verifikator'), id)
  await validasi(para, await terima(para, id))
  await tandatangani(
    klien('penandatangan'),
    para.akun.find((a) => a.kode === 'penandatangan')?.sandiTanda ?? '',
    id,
  )
  const terbit = await lakukan(klien('verifikator'), id, 'terbitkan')
  catat('Produk terbit dan menunggu survei', terbit.tahap === 'menunggu-survei')
  const u = await isiSurvei(para, id)
  catat('Survei terisi, produk diserahkan elektronik', u.cap === 'DISERAHKAN', { tahap: u.tahap })
  const jalur = await unduh(para, id)
  await periksaAkhir(para, id)
  const sesudah = await kgbBerikut(asn)
  const duaTahun = Number(sebelum?.tanggal.slice(0, 4)) + 2
  catat(
    'Riwayat gaji bertambah: KGB berikutnya dua tahun kemudian',
    Number(sesudah?.tanggal.slice(0, 4)) === duaTahun,
    { berikut: sesudah?.tanggal },
  )
  return jalur
}
