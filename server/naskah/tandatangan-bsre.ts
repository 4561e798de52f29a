// Adapter of the signature port for BSrE. The passphrase lives in this session only. What may be asked again is decided
// here: a status always, a signature only when the request surely never left; an answer that got lost is fetched by its
// id where the service gave one, and otherwise left to the person (docs/keputusan/0012).
import {
  artikanGalatBsre,
  artikanStatusBsre,
  JAWABAN_ASING,
  JAWABAN_HILANG,
  TAK_TERJANGKAU,
} from './bsre-galat.ts'
import type { JawabBsre, KawatBsre, StatusBsre } from './bsre-kawat.ts'
import { tolakTanda } from './kunci.ts'
import type {
  HasilTanda,
  IdentitasPenanda,
  PenandaTangan,
  PermintaanTanda,
  SesiTanda,
  TolakTanda,
} from './tandatangan.ts'

export type BekalPenandaBsre = {
  readonly kawat: KawatBsre
  /** NIK of the person, or null when the register lacks it. */
  readonly bacaNik: (identitas: IdentitasPenanda) => Promise<string | null>
  /** Pauses between tries in ms; shorter in tests. */
  readonly jedaMs?: readonly number[]
}

/** Tries after the first. */
const JEDA_ULANG_MS = [300, 1_500] as const

const tunggu = (ms: number) => new Promise<void>((jadi) => setTimeout(jadi, ms))

async function ulangi<T>(
  jeda: readonly number[],
  kerja: () => Promise<T>,
  lagi: (t: T) => boolean,
): Promise<T> {
  let hasil = await kerja()
  for (const ms of jeda) {
    if (!lagi(hasil)) return hasil
    await tunggu(ms)
    hasil = await kerja()
  }
  return hasil
}

/** The signer over BSrE; the session asks for the status of the account before its first letter. */
export function bukaPenandaBsre(bekal: BekalPenandaBsre): PenandaTangan {
  const jeda = bekal.jedaMs ?? JEDA_ULANG_MS
  return {
    mulai: async (identitas, sandi) => {
      const nik = await bekal.bacaNik(identitas)
      if (nik === null)
        return tolakTanda(
          'tidak-terdaftar',
          'NIK Anda belum tercatat pada data pegawai, padahal BSrE mengenali penanda tangan dari NIK.',
          'Mintalah admin kepegawaian melengkapi NIK Anda, lalu ulangi.',
        )
      return { ok: true, sesi: sesi(bekal.kawat, nik, sandi, jeda) }
    },
  }
}

/** May this NIK sign now? Undefined = yes, as far as the service tells. Asked before the first letter of a batch. */
export async function periksaAkunBsre(
  kawat: KawatBsre,
  nik: string,
  jeda: readonly number[] = JEDA_ULANG_MS,
): Promise<TolakTanda | undefined> {
  const status = await ulangi<StatusBsre>(
    jeda,
    () => kawat.status(nik),
    (s) => s.jenis === 'hilang',
  )
  if (status.jenis === 'hilang') return TAK_TERJANGKAU
  return status.jenis === 'galat' ? artikanGalatBsre(status) : artikanStatusBsre(status)
}

function sesi(kawat: KawatBsre, nik: string, sandi: string, jeda: readonly number[]): SesiTanda {
  let frasa: string | null = sandi
  let diperiksa = false
  return {
    cara: 'bsre',
    nama: null,
    teruji: false,
    luar: true,
    tandatangani: async (permintaan) => {
      const kini = frasa
      if (kini === null) throw new Error('Sesi tanda tangan sudah ditutup')
      if (!diperiksa) {
        const tolak = await periksaAkunBsre(kawat, nik, jeda)
        if (tolak) return tolak
        diperiksa = true
      }
      const { pdf, alasan, lokasi } = permintaan
      const jawab = await ulangi<JawabBsre>(
        jeda,
        () => kawat.tandai({ pdf, nik, frasa: kini, alasan, lokasi }),
        (j) => j.jenis === 'hilang' && !j.terkirim,
      )
      return artikan(await susulkan(kawat, jawab, jeda), permintaan)
    },
    tutup: () => {
      frasa = null
    },
  }
}

/** The id came but the file did not: the service keeps its copy, which is fetched instead of signing again. */
async function susulkan(kawat: KawatBsre, jawab: JawabBsre, jeda: readonly number[]): Promise<JawabBsre> {
  if (jawab.jenis !== 'hilang' || jawab.idDokumen === undefined) return jawab
  const id = jawab.idDokumen
  const unduhan = await ulangi(
    jeda,
    () => kawat.unduh(id),
    (j) => j.jenis !== 'pdf',
  )
  return unduhan.jenis === 'pdf' ? { ...unduhan, idDokumen: id } : jawab
}

function artikan(jawab: JawabBsre, { pdf: asli }: PermintaanTanda): HasilTanda {
  if (jawab.jenis === 'galat') return artikanGalatBsre(jawab)
  if (jawab.jenis === 'hilang') return jawab.terkirim ? JAWABAN_HILANG : TAK_TERJANGKAU
  const { pdf } = jawab
  const berlanjut = pdf.length > asli.length && Buffer.compare(pdf.subarray(0, asli.length), asli) === 0
  if (!berlanjut) return JAWABAN_ASING
  return { ok: true, pdf, ...(jawab.idDokumen === undefined ? {} : { idDokumen: jawab.idDokumen }) }
}
