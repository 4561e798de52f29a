// Adapter of the signature port for keys kept by Padu: certificates of the local authority and uploaded RSA PKCS#12 files.
import { bukaKunci, type Kunci, tolakTanda } from './kunci.ts'
import { tandatanganiDengan } from './pades.ts'
import type { IdentitasPenanda, MintaCapWaktu, PenandaTangan, SesiTanda } from './tandatangan.ts'

export type BekalPenandaLokal = {
  /** PKCS#12 of a person; null when none is registered, 'dicabut' when every certificate of his was withdrawn. */
  readonly bacaP12: (identitas: IdentitasPenanda) => Promise<Uint8Array | null | 'dicabut'>
  /** Present = every signature gets a time stamp (B-T). */
  readonly tsa?: MintaCapWaktu
}

/** The local signer: the passphrase opens the key once, the session signs any number of letters with it. */
export function bukaPenandaLokal(bekal: BekalPenandaLokal): PenandaTangan {
  return {
    mulai: async (identitas, sandi) => {
      const p12 = await bekal.bacaP12(identitas)
      if (p12 === null) {
        return tolakTanda(
          'tidak-terdaftar',
          'Anda belum mempunyai sertifikat tanda tangan.',
          'Buka halaman Sertifikat saya, lalu terbitkan atau unggah sertifikat Anda.',
        )
      }
      if (p12 === 'dicabut') {
        return tolakTanda(
          'sertifikat-dicabut',
          'Sertifikat tanda tangan Anda sudah dicabut.',
          'Buka halaman Sertifikat saya untuk menerbitkan atau mengunggah sertifikat baru, lalu ulangi.',
        )
      }
      const dibuka = await bukaKunci(p12, sandi)
      return dibuka.ok ? { ok: true, sesi: sesi(dibuka.kunci, bekal.tsa) } : dibuka
    },
  }
}

function sesi(kunci: Kunci, tsa: MintaCapWaktu | undefined): SesiTanda {
  let terbuka: Kunci | null = kunci
  return {
    cara: 'lokal',
    nama: kunci.nama,
    teruji: true,
    luar: false,
    tandatangani: async ({ pdf, ...keterangan }) => {
      if (terbuka === null) throw new Error('Sesi tanda tangan sudah ditutup')
      return tandatanganiDengan(terbuka, pdf, tsa === undefined ? keterangan : { ...keterangan, tsa })
    },
    tutup: () => {
      terbuka = null
    },
  }
}
