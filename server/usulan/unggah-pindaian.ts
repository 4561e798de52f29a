// Unggah pindaian: the scan of a printed, initialled or signed sheet, or of a receipt; that of a signed sheet must be the right letter.

import type { Tolak } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { tolak } from '#mesin/tolak.ts'
import type { TolakHttp, Unggahan } from '#server/alat/http.ts'
import type { Penerima } from '#server/arsip/terima.ts'
import { bacaNaskahUsulan, type Naskah } from '#server/naskah/baca.ts'
import { catatPindaian, cocokkanPindaian, ketikKode, type Pencocokan } from '#server/naskah/pindaian.ts'
import type { BarisDaftar } from './baca-daftar.ts'
import { lengkapi, menungguPembaca } from './baris.ts'
import { antreanDari } from './lihat.ts'
import type { Perlu } from './perlu.ts'
import { tidakAda } from './tolakan.ts'
import { simpan, terima, usulanTerlihat } from './unggah.ts'

export type HasilPindaian = {
  arsipId: string
  sidik: string
  cocok: 'qr' | 'diketik' | 'tidak-terbaca' | 'tidak-diperiksa'
  pesan: string | null
}
/** Pages of the sheet as it is printed now; undefined when it cannot be composed. */
type HalamanLembar = () => Promise<number | undefined>

/** Officials sign on paper; the desk that serves this service scans the sheet for them. The act itself stays theirs. */
function menyiapkanLembar(pelaku: Pelaku, u: { layanan: string }): boolean {
  const { lingkupLayanan: lingkup } = pelaku
  return pelaku.peran.includes('verifikator') && (lingkup === 'semua' || lingkup.includes(u.layanan))
}

type Pegangan = { u: BarisDaftar; lengkap: ReturnType<typeof lengkapi> }

async function pegang(p: Perlu, usulanId: string): Promise<Pegangan | Tolak> {
  const u = await usulanTerlihat(p, usulanId)
  if (!u) return tidakAda()
  const lengkap = lengkapi(p.ketentuan, u, p.hari)
  const { tahap } = lengkap
  const memegang = menungguPembaca(p.pelaku, antreanDari(p.pelaku, p.ketentuan, p.hari), u, tahap)
  if (memegang || menyiapkanLembar(p.pelaku, u)) return { u, lengkap }
  return tolak(
    'bukan-pelaksana',
    `Usulan ini tidak sedang menunggu Anda (${tahap.nama}).`,
    tahap.dasar,
    'Pindaian diunggah oleh yang sedang memegang usulan, atau oleh petugas BKPSDM yang melayani layanan ini.',
  )
}

/** The printed letter a scan must show: only at the step where it is signed; initials stand on a draft without a code. */
async function lembarDitandatangani(p: Perlu, u: BarisDaftar): Promise<Naskah | undefined> {
  if (u.tahap !== 'penandatanganan') return undefined
  const n = await bacaNaskahUsulan(p.db, u.id, 'produk')
  return n?.nomor == null ? undefined : n
}

/**
 * Stores the scan of a printed, initialled or signed sheet, or of a receipt; the act that uses it names its id. Only
 * for whoever the case waits for now. The scan of a signed sheet is compared with its letter.
 */
export async function unggahPindaian(
  p: Perlu,
  toko: Penerima,
  m: { usulanId: string; unggahan: Unggahan | undefined },
  halamanLembar: HalamanLembar,
): Promise<HasilPindaian | TolakHttp> {
  const ada = await pegang(p, m.usulanId)
  if ('sebab' in ada) return ada
  const berkas = await terima(p, toko, m.unggahan)
  if (berkas.jenis === 'tolak') return berkas
  const surat = await lembarDitandatangani(p, ada.u)
  let cocok: Pencocokan | undefined
  if (surat) {
    const hasil = await cocokkanPindaian(p.db, surat, berkas.nilai.isi, (await halamanLembar()) ?? null)
    if (hasil.jenis === 'tolak') return hasil
    cocok = hasil.nilai
  }
  const { produk } = ada.lengkap.terpaku.edisi
  const arsipId = await simpan(p, ada.u, berkas.nilai, {
    jenis: produk.naskah,
    judul: `Pindaian ${produk.nama}`,
    sumber: 'pindai',
    versi: 1,
    menggantikanId: null,
    tersembunyi: true,
  })
  if (surat && cocok)
    await catatPindaian(p.db, {
      arsipId,
      naskahId: surat.id,
      cocok,
      oleh: p.pelaku.akunId,
      pada: p.kini,
    })
  return {
    arsipId,
    sidik: berkas.nilai.sidik,
    cocok: cocok?.cara ?? 'tidak-diperiksa',
    pesan: cocok?.pesan ?? null,
  }
}

/** The code under the QR, typed because the scan does not let it be read; recorded as typed. */
export async function ketikKodePindaian(
  p: Perlu,
  m: { usulanId: string; arsipId: string; kode: string },
): Promise<{ cocok: HasilPindaian['cocok']; pesan: string | null } | Tolak> {
  const ada = await pegang(p, m.usulanId)
  if ('sebab' in ada) return ada
  const surat = await lembarDitandatangani(p, ada.u)
  if (!surat)
    return tolak(
      'urutan-tahap',
      'Usulan ini tidak sedang menunggu tanda tangan pada lembar cetak.',
      ada.lengkap.tahap.dasar,
      'Muat ulang halaman usulan dan ikuti langkah yang tampil.',
    )
  const hasil = await ketikKode(p.db, surat, { ...m, oleh: p.pelaku.akunId, pada: p.kini })
  return 'sebab' in hasil ? hasil : { cocok: hasil.cara, pesan: hasil.pesan }
}
