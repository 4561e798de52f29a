// Bubuhkan: the letter composed with its number and signer, and the signature put on it. With a service outside, the try is
// noted first and its result stored before anything else, so that a result is never asked for twice while we hold it.
import { createHash } from 'node:crypto'
import type { Penandatangan } from '#ketentuan/naskah/surat-kgb.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Naskah } from '../naskah/baca.ts'
import type { SesiTanda, TolakTanda } from '../naskah/tandatangan.ts'
import type { BekalPengesahan, PerkaraTandaTangan } from './bekal.ts'
import { idBaru } from './id.ts'
import { saatSurat, templatSurat } from './surat.ts'
import { akhiriUpaya, catatUpaya, upayaDiterima } from './tulis-upaya.ts'

export const DASAR_SAHKAN = ['Perwali Kediri 80/2021 Pasal 11 ayat (1)']
const LABEL_SIMULASI =
  'TTE SIMULASI: sertifikat percobaan dari BSrE tiruan, bukan tanda tangan elektronik yang sah.'

export type Siap = {
  perkara: PerkaraTandaTangan
  naskah: Naskah
  nomor: string
  pejabat: Penandatangan
  kini: string
  hari: string
}

/** What composing and signing read: a case's letter or a covering letter. */
export type SiapBubuh = Omit<Siap, 'perkara'> & { perkara: Pick<PerkaraTandaTangan, 'sebutan'> }

/** Signed bytes, when they were signed, and the try they came from (a service outside only). */
export type Terbubuh = { pdf: Uint8Array; saat: string; upayaId?: string }

const tolakDari = (t: TolakTanda): Tolak => tolak(t.kode, t.sebab, DASAR_SAHKAN, t.saran)

function susun(b: BekalPengesahan, s: SiapBubuh): Promise<Uint8Array> {
  const { naskah } = s
  return b.penyusun.susunPdf(
    templatSurat(
      naskah,
      {
        nomor: s.nomor,
        hari: naskah.tanggal ?? s.hari,
        penandatangan: s.pejabat,
        kodeCek: naskah.kodeCek,
        urlCek: `${b.alamat}/cek/${naskah.kodeCek}`,
        ditandatanganiPada: saatSurat(s.kini, b.daerah.zona),
        moda: naskah.moda.length > 1 ? 'keduanya' : 'elektronik',
        ...(b.simulasi ? { catatanKaki: LABEL_SIMULASI } : {}),
      },
      s.kini,
    ),
  )
}

const minta = (b: BekalPengesahan, s: SiapBubuh, pdf: Uint8Array) => ({
  pdf,
  alasan: `Pengesahan ${s.perkara.sebutan}`,
  lokasi: b.daerah.tempat,
  waktu: s.kini,
})

/** Composes and signs; a refusal leaves the letter unsigned. */
export async function bubuhkan(
  b: BekalPengesahan,
  pelaku: Pelaku,
  sesi: SesiTanda,
  s: SiapBubuh,
): Promise<Terbubuh | Tolak> {
  if (sesi.luar) return bubuhkanLuar(b, pelaku, sesi, s)
  const hasil = await sesi.tandatangani(minta(b, s, await susun(b, s)))
  return hasil.ok ? { pdf: hasil.pdf, saat: s.kini } : tolakDari(hasil)
}

async function bubuhkanLuar(
  b: BekalPengesahan,
  pelaku: Pelaku,
  sesi: SesiTanda,
  s: SiapBubuh,
): Promise<Terbubuh | Tolak> {
  const kunci = {
    naskahId: s.naskah.id,
    nomor: s.nomor,
    tanggal: s.naskah.tanggal,
    pegawaiId: pelaku.pegawaiId,
  }
  const sudah = await b.basisdata.baca((db) => upayaDiterima(db, kunci))
  if (sudah && (await b.berkas.ada(sudah.sidikHasil)))
    return { pdf: await b.berkas.baca(sudah.sidikHasil), saat: sudah.mulaiPada, upayaId: sudah.id }
  const pdf = await susun(b, s)
  const id = idBaru()
  const sidikKirim = createHash('sha256').update(pdf).digest('hex')
  const { transaksi } = b.basisdata
  await transaksi((db) => catatUpaya(db, { ...kunci, id, cara: sesi.cara, sidikKirim, pada: s.kini }))
  const hasil = await sesi.tandatangani(minta(b, s, pdf))
  const pada = b.jam.kini()
  if (!hasil.ok) {
    const keadaan = hasil.kode === 'jawaban-hilang' ? 'hilang' : 'ditolak'
    await transaksi((db) => akhiriUpaya(db, id, { keadaan, kode: hasil.kode, pada }))
    return tolakDari(hasil)
  }
  const { sidik } = await b.berkas.simpan(hasil.pdf)
  const dokumen = hasil.idDokumen === undefined ? {} : { idDokumen: hasil.idDokumen }
  await transaksi((db) => akhiriUpaya(db, id, { keadaan: 'diterima', sidikHasil: sidik, pada, ...dokumen }))
  return { pdf: hasil.pdf, saat: s.kini, upayaId: id }
}
