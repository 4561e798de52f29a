// Tindak: every act on a case passes here, in four lines: baca, putuskan, tulis, jawab.

import { putuskan } from '#mesin/alur.ts'
import type { Hasil } from '#mesin/bentuk.ts'
import type { Kuesioner } from '#mesin/bentuk-daerah.ts'
import type { Keadaan, Peristiwa, PutusanAlur, Tindakan } from '#mesin/bentuk-usulan.ts'
import { adalahTolak } from '#mesin/tolak.ts'
import { layananDibuka } from '#server/layanan/bekal.ts'
import { nilaiLayanan } from '#server/layanan/putusan.ts'
import { bacaLibur } from '#server/organisasi/baca-kalender.ts'
import { isiSurvei } from '#server/survei/isi.ts'
import type { Jawaban } from '#server/survei/jawaban.ts'
import { jawabanLengkap } from '#server/survei/jawaban.ts'
import type { BarisUsulan } from './baca.ts'
import { bacaBarisUsulan } from './baca.ts'
import { hakTindakan } from './berhak.ts'
import type { Bahan } from './konteks.ts'
import { faktaUsulan, siapkan } from './konteks.ts'
import { lengkapiTindakan } from './lengkapi-tindakan.ts'
import { jalankanPekerjaan } from './pekerjaan.ts'
import type { Perlu } from './perlu.ts'
import { proyeksikan } from './proyeksi.ts'
import { terlihatOleh } from './terlihat.ts'
import { layananTidakAda, tidakAda, versiBerubah } from './tolakan.ts'
import { catatPeristiwa, pakaiNomor, simpanPutusan } from './tulis.ts'

export type MintaTindak = {
  usulanId: string
  tindakan: Tindakan
  /** Version the actor saw; absent for the system and for callers that hold the row locked. */
  versi?: number | undefined
  survei?: { jawaban: Jawaban; saran: string | null } | undefined
}

export type HasilTindak = Hasil<{ usulanId: string; versi: number; peristiwa: Peristiwa; keadaan: Keadaan }>

/** Acts after which the kept values are computed anew; later ones are fixed by the draft that was accepted. */
const HITUNG_ULANG = new Set(['simpan', 'ajukan', 'lengkapi', 'ajukan-kembali', 'periksa-berkas', 'terima'])

/**
 * One act inside the caller's transaction. Out: the event appended and the state after it, or a refusal (nothing is
 * written then). 'tidak-ditemukan' = unknown or not visible, 'versi-berubah' = somebody was faster.
 * Perwali Kediri 80/2021 Pasal 7 huruf a sampai huruf f.
 */
export async function tindakDalam(p: Perlu, m: MintaTindak): Promise<HasilTindak> {
  const baris = await bacaBarisUsulan(p.db, m.usulanId, { kunci: true })
  if (!baris) return tidakAda()
  if (p.pelaku.jenis === 'orang' && !(await terlihatOleh(p, baris))) return tidakAda()
  const izin = hakTindakan(p, m.tindakan.kode)
  if (izin !== true) return izin
  if (m.versi !== undefined && m.versi !== baris.versi) return versiBerubah(baris.versi)
  // A draft made before the service was closed can be read and withdrawn, not filed.
  if (m.tindakan.kode === 'ajukan' && !layananDibuka(p.ketentuan, baris.layanan, p.hari))
    return layananTidakAda()
  const bahan = await siapkan(p, baris, pilihanKonteks(p, baris, m))
  const tindakan = await lengkapiTindakan(p, baris, bahan, m.tindakan)
  if (tindakan.jenis === 'tolak') return tindakan
  const putusan = putuskan(bahan.perkara, tindakan.nilai, bahan.konteks)
  if (adalahTolak(putusan)) return surveiKurang(p, bahan, m, putusan) ?? putusan
  await tulis(p, baris, bahan, putusan, m)
  const { peristiwa, keadaan } = putusan
  const serahkan: Tindakan = { kode: 'serahkan', cara: 'elektronik' }
  const lanjut = (sistem: Perlu) => tindakDalam(sistem, { usulanId: m.usulanId, tindakan: serahkan })
  const akhir = await jalankanPekerjaan(p, baris, bahan, putusan, lanjut)
  return { jenis: 'jadi', nilai: { usulanId: m.usulanId, versi: akhir ?? keadaan.versi, peristiwa, keadaan } }
}

const kuesionerDari = (p: Perlu, kode: string): Kuesioner | undefined =>
  p.ketentuan.kuesioner.find((k) => k.kode === kode)

function pilihanKonteks(p: Perlu, u: BarisUsulan, m: MintaTindak) {
  const kode = p.ketentuan.daerah.sop.map((s) => s.layanan[u.layanan]?.survei).find((s) => s !== undefined)
  const kuesioner = kode === undefined ? undefined : kuesionerDari(p, kode)
  return {
    ...(m.tindakan.kode === 'isi-survei'
      ? { surveiTerisi: kuesioner !== undefined && jawabanLengkap(kuesioner, m.survei?.jawaban) === true }
      : {}),
    ...(m.tindakan.tanggal === undefined ? {} : { hariTindakan: m.tindakan.tanggal }),
    ...(m.tindakan.isian === undefined ? {} : { isian: m.tindakan.isian }),
  }
}

/** The engine knows only that answers are missing; the questionnaire says which. */
function surveiKurang(p: Perlu, b: Bahan, m: MintaTindak, tolak: { kode: string }) {
  if (tolak.kode !== 'survei-belum-lengkap') return undefined
  const kuesioner = kuesionerDari(p, b.terpaku.sop.survei)
  const hasil = kuesioner ? jawabanLengkap(kuesioner, m.survei?.jawaban) : true
  return hasil === true ? undefined : hasil
}

async function tulis(
  p: Perlu,
  u: BarisUsulan,
  b: Bahan,
  putusan: PutusanAlur,
  m: MintaTindak,
): Promise<void> {
  const { peristiwa, keadaan } = putusan
  const hitungUlang = HITUNG_ULANG.has(peristiwa.jenis)
  const nilai = hitungUlang
    ? nilaiLayanan(
        p.ketentuan,
        b.terpaku.edisi,
        faktaUsulan(p, b.orang, { ...u, keadaan }, await bacaLibur(p.db)),
      )
    : b.putusan
  const proyeksi = proyeksikan({
    terpaku: b.terpaku,
    orang: b.orang,
    keadaan,
    putusan: nilai,
    syaratWajib: b.syaratWajib,
    lama: u,
    hitungUlang,
  })
  await catatPeristiwa(p.db, u.id, u.keadaan, peristiwa, keadaan, proyeksi)
  if (hitungUlang || peristiwa.jenis === 'tandatangani')
    await simpanPutusan(p.db, u.id, keadaan.versi, nilai, p.kini)
  if (keadaan.nomor !== undefined && u.nomor === null)
    await pakaiNomor(p.db, b.terpaku.layanan.awalan, Number(p.hari.slice(0, 4)))
  if (keadaan.surveiPada !== undefined && u.keadaan.surveiPada === undefined) await simpanSurvei(p, u, b, m)
}

async function simpanSurvei(p: Perlu, u: BarisUsulan, b: Bahan, m: MintaTindak): Promise<void> {
  const kuesioner = kuesionerDari(p, b.terpaku.sop.survei)
  if (!kuesioner || !m.survei) throw new Error(`Survei usulan ${u.id} lolos tanpa jawaban.`)
  const { jawaban, saran } = m.survei
  await isiSurvei(p.db, { usulanId: u.id, layanan: u.layanan, kuesioner, jawaban, saran, pada: p.kini })
}
