// Adapter of the signature port for certificates issued by the local authority (or any RSA PKCS#12).
import { bukaKunci, type Kunci, tolakTanda } from './kunci.ts'
import { tandatanganiDengan } from './pades.ts'
import type { IdentitasPenanda, MintaCapWaktu, PenandaTangan, SesiTanda } from './tandatangan.ts'

export type BekalPenandaLokal = {
  /** PKCS#12 of a person, or null when none is registered. */
  readonly bacaP12: (identitas: IdentitasPenanda) => Promise<Uint8Array | null>
  /** Present = every signature gets a time stamp (B-T). */
  readonly tsa?: MintaCapWaktu
}

/** The local signer: the passphrase opens the key once, the session signs any number of letters with it. */
export function bukaPenandaLokal(bekal: BekalPenandaLokal): PenandaTangan {
  return {
    jenis: 'lokal',
    mulai: async (identitas, sandi) => {
      const p12 = await bekal.bacaP12(identitas)
      if (p12 === null) {
        return tolakTanda(
          'tidak-terdaftar',
          'Anda belum mempunyai sertifikat tanda tangan.',
          'Minta penerbitan sertifikat kepada Admin BKPSDM.',
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
    nama: kunci.nama,
    tandatangani: async ({ pdf, ...keterangan }) => {
      if (terbuka === null) throw new Error('Sesi tanda tangan sudah ditutup')
      return tandatanganiDengan(terbuka, pdf, tsa === undefined ? keterangan : { ...keterangan, tsa })
    },
    tutup: () => {
      terbuka = null
    },
  }
}
