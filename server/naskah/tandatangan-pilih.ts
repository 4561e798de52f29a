// Chooses the adapter of a person: what an administrator set for him, else what the pemda uses. An official who signs
// by hand only is refused here with the way to go, so that no letter of his waits for a passphrase.
import { tolakTanda } from './kunci.ts'
import type { CaraTanda, IdentitasPenanda, PenandaTangan } from './tandatangan.ts'

export type PilihanPenanda = {
  readonly lokal: PenandaTangan
  /** Absent while BSrE is not set up. */
  readonly bsre?: PenandaTangan
  readonly cara: (identitas: IdentitasPenanda) => Promise<CaraTanda>
}

const basah: PenandaTangan = {
  mulai: async () =>
    tolakTanda(
      'hanya-basah',
      'Anda tercatat menandatangani dengan tangan saja, tanpa sertifikat elektronik.',
      'Tandatangani lembar cetaknya, pindai, lalu catat pada halaman surat itu; atau mintalah admin akun mengubah cara tanda tangan Anda.',
    ),
}

const bsreMati: PenandaTangan = {
  mulai: async () =>
    tolakTanda(
      'layanan-tidak-terjangkau',
      'Cara tanda tangan Anda BSrE, tetapi layanan BSrE belum dipasang pada server ini.',
      'Mintalah admin sistem mengisi pengaturan PADU_BSRE_*, atau admin akun mengubah cara tanda tangan Anda.',
    ),
}

/** One signer for everybody; the person decides which adapter answers. */
export function bukaPenandaPilihan(p: PilihanPenanda): PenandaTangan {
  const adapter = { lokal: p.lokal, bsre: p.bsre ?? bsreMati, basah }
  return { mulai: async (identitas, sandi) => adapter[await p.cara(identitas)].mulai(identitas, sandi) }
}
