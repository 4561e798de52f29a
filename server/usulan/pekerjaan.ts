// Pekerjaan: the work a decision opens, done in the same transaction.
import type { PutusanAlur } from '#mesin/bentuk-usulan.ts'
import { saatBerikut } from '#mesin/tanggal.ts'
import { bukaProduk } from '#server/arsip/buka-produk.ts'
import { rusakkanLembarUsulan } from '#server/kertas/ambil.ts'
import { bacaNaskahUsulan } from '#server/naskah/baca.ts'
import { tidakBerlakukan } from '#server/naskah/keberlakuan.ts'
import { gugurkanKonsep, susunKonsep } from '#server/naskah/tindak.ts'
import { jalankanAkibat, jalankanPenangguhan } from './akibat.ts'
import type { BarisUsulan } from './baca.ts'
import { isiSuratPenolakan } from './isi-naskah.ts'
import { kabarkan } from './kabar.ts'
import { rincianPeristiwa } from './kalimat.ts'
import type { Bahan } from './konteks.ts'
import { catatLembarBasah } from './lembar-basah.ts'
import type { Perlu } from './perlu.ts'
import { SISTEM } from './sistem.ts'
import { konsepNaskah } from './susun-naskah.ts'
import { simpanProdukLuar } from './tulis-produk-luar.ts'

/** Template and check-code prefix of the refusal letter. */
const PENOLAKAN = { templat: 'surat-penolakan.typ', awalan: 'PTL' }
/** Queue of the deadlines (T10). */
export const ANTREAN_BATAS = 'usulan.batas'

type Lanjut = (
  p: Perlu,
) => Promise<{ jenis: 'jadi'; nilai: { versi: number } } | { jenis: 'tolak'; sebab: string }>

/**
 * Carries out the named work. `lanjut` performs the electronic hand-over as a further event of the system; its
 * version is returned, because the case then stands one event further. 'lampirkan-arsip' came with the act itself,
 * 'simpan-produk' is done by the room that signs, 'catat-buku' needs nothing: the register is read from these rows.
 */
export async function jalankanPekerjaan(
  p: Perlu,
  u: BarisUsulan,
  b: Bahan,
  putusan: PutusanAlur,
  lanjut: Lanjut,
): Promise<number | undefined> {
  const sesudah: Bahan = { ...b, perkara: { ...b.perkara, keadaan: putusan.keadaan } }
  const ada = new Set(putusan.pekerjaan)
  if (ada.has('susun-naskah')) await susun(p, sesudah, 'produk')
  if (ada.has('susun-surat-penolakan')) await susun(p, sesudah, 'penolakan')
  await catatLembarBasah(p, sesudah, putusan)
  if (ada.has('simpan-produk-luar')) await catatProdukLuar(p, sesudah)
  if (ada.has('jalankan-akibat')) await jalankanAkibat(p, u, sesudah)
  if (ada.has('jalankan-penangguhan')) await jalankanPenangguhan(p, u, sesudah)
  if (kembali(putusan)) await gugurkan(p, u, putusan)
  if (ada.has('cabut-surat-penolakan')) await cabutSuratPenolakan(p, u, putusan)
  if (ada.has('jadwalkan-batas')) await jadwalkan(p, u.id, putusan)
  if (ada.has('kirim-pemberitahuan')) await kabarkan(p, u, sesudah, putusan)
  if (diserahkanElektronik(u, putusan)) await bukaProduk(p.db, u.id)
  if (!ada.has('serahkan-elektronik')) return undefined
  const hasil = await lanjut({ ...p, pelaku: SISTEM })
  if (hasil.jenis === 'tolak') throw new Error(`Penyerahan elektronik usulan ${u.id} ditolak: ${hasil.sebab}`)
  return hasil.nilai.versi
}

/** Acts after which the draft of the product falls. */
const GUGUR: readonly string[] = ['kembalikan', 'tangguhkan', 'tidak-setuju-pejabat']

/** Sent back by a validator or signer, deferred or refused by the signer, or returned by an agency or a sitting. */
const kembali = ({ peristiwa }: PutusanAlur): boolean =>
  GUGUR.includes(peristiwa.jenis) || peristiwa.data.hasil === 'dikembalikan'

async function catatProdukLuar(p: Perlu, b: Bahan): Promise<void> {
  const produk = b.perkara.keadaan.produkLuar
  if (!produk) throw new Error(`Usulan ${b.perkara.id} tanpa produk dari luar.`)
  const { jenisDokumen, nama } = b.terpaku.edisi.produk
  const kelompok = p.ketentuan.jenisDokumen.find((j) => j.kode === jenisDokumen)?.kelompok ?? 6
  await simpanProdukLuar(p.db, { usulanId: b.perkara.id, produk, jenisDokumen, judul: nama, kelompok })
}

const diserahkanElektronik = (u: BarisUsulan, { keadaan }: PutusanAlur): boolean =>
  keadaan.serah.length > u.keadaan.serah.length && keadaan.serah.at(-1)?.cara === 'elektronik'

/** Template, check-code prefix and data of the letter. Throws when it cannot be composed: the act was refused before. */
async function isiKonsep(p: Perlu, b: Bahan, jenis: 'produk' | 'penolakan') {
  if (jenis === 'penolakan') return { ...PENOLAKAN, data: isiSuratPenolakan(p, b) }
  const konsep = await konsepNaskah(p, b)
  if (konsep.jenis === 'tolak') throw new Error(`Naskah usulan ${b.perkara.id}: ${konsep.sebab}`)
  return { ...konsep.nilai, awalan: b.terpaku.layanan.awalan }
}

async function susun(p: Perlu, b: Bahan, jenis: 'produk' | 'penolakan'): Promise<void> {
  const konsep = await susunKonsep(p.db, {
    usulanId: b.perkara.id,
    jenis,
    ...(await isiKonsep(p, b, jenis)),
    moda: b.terpaku.sop.modaTandaTangan,
    kini: p.kini,
    hari: p.hari,
  })
  if (jenis === 'produk' && konsep.sidikData !== b.perkara.keadaan.sidikNaskah)
    throw new Error(`Sidik konsep usulan ${b.perkara.id} berbeda dari yang diputuskan.`)
}

/** The draft falls with the initials on it; its number is free again (reading A-09). */
async function gugurkan(p: Perlu, u: BarisUsulan, { peristiwa }: PutusanAlur): Promise<void> {
  const alasan = rincianPeristiwa(peristiwa) ?? 'Dikembalikan ke verifikasi.'
  await gugurkanKonsep(p.db, { usulanId: u.id, jenis: 'produk', hari: p.hari }, alasan)
  await rusakkanLembarUsulan(p.db, { usulanId: u.id, alasan, oleh: p.pelaku.akunId, pada: p.kini })
}

/** The refusal letter of a restored case: a draft falls, a signed one stays with its bytes but is no longer in force. */
async function cabutSuratPenolakan(p: Perlu, u: BarisUsulan, { peristiwa }: PutusanAlur): Promise<void> {
  const alasan = rincianPeristiwa(peristiwa) ?? 'Penolakan dipulihkan.'
  await gugurkanKonsep(p.db, { usulanId: u.id, jenis: 'penolakan', hari: p.hari }, alasan)
  const surat = await bacaNaskahUsulan(p.db, u.id, 'penolakan')
  if (surat?.keadaan !== 'ditandatangani') return
  await tidakBerlakukan(p.db, {
    naskahId: surat.id,
    alasan,
    keputusan: String(peristiwa.data.nomor ?? ''),
    sejak: p.hari,
    penggantiKode: null,
    oleh: p.pelaku.akunId,
    nama: p.pelaku.nama,
    jabatan: p.pelaku.jabatan[0]?.nama ?? null,
    pada: p.kini,
  })
}

/** Only the limit of completion ends by itself (Perwali Kediri 80/2021 Pasal 9 ayat (2)); the others are shown, not enforced. */
async function jadwalkan(p: Perlu, usulanId: string, { keadaan }: PutusanAlur): Promise<void> {
  const { batas, versi } = keadaan
  if (batas?.jenis !== 'lengkapi') return
  await p.jobs.kirim(
    p.db,
    ANTREAN_BATAS,
    { usulanId },
    { mulaiPada: saatBerikut(batas.batasPada), kunci: `${usulanId}:${versi}` },
  )
}
