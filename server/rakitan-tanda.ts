// Rakitan tanda: the signature port put together from settings and tables: local keys, BSrE, trusted issuers.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './alat/config.ts'
import type { Ketentuan } from './layanan/bekal.ts'
import { caraOrang, nikOrang, sertifikatOrang } from './naskah/baca-penanda.ts'
import { bukaKawatBsre } from './naskah/bsre-kawat.ts'
import { bukaCapWaktu } from './naskah/cap-waktu-minta.ts'
import type { SertifikatLokal } from './naskah/sertifikat-lokal.ts'
import { bacaPem } from './naskah/sertifikat-rincian.ts'
import type { IdentitasPenanda, PenandaTangan } from './naskah/tandatangan.ts'
import { bukaPenandaBsre, periksaAkunBsre } from './naskah/tandatangan-bsre.ts'
import { bukaPenandaLokal } from './naskah/tandatangan-lokal.ts'
import { bukaPenandaPilihan } from './naskah/tandatangan-pilih.ts'
import type { BekalSertifikat } from './pengesahan/sertifikat.ts'

const bila = (jalur: string) =>
  readFile(jalur).catch((galat: NodeJS.ErrnoException) => {
    if (galat.code === 'ENOENT') return null
    throw galat
  })

/** Key files lie under the id of their certificate; those of the first versions under the id of the person. */
async function bacaP12(folder: string, { id, db }: IdentitasPenanda) {
  const semua = await sertifikatOrang(db, id)
  const hidup = semua.find((s) => s.dicabutPada === null)
  if (hidup) return bila(join(folder, `${hidup.id}.p12`))
  return semua.length > 0 ? 'dicabut' : bila(join(folder, `${id}.p12`))
}

/** The signer of everybody, by the way set for each person or for the pemda. */
export function bukaPenanda(config: Config, folder: string): PenandaTangan {
  const { tte, tsaUrl } = config
  return bukaPenandaPilihan({
    lokal: bukaPenandaLokal({
      bacaP12: (siapa) => bacaP12(folder, siapa),
      ...(tsaUrl === undefined ? {} : { tsa: bukaCapWaktu(tsaUrl) }),
    }),
    ...(tte.bsre === undefined
      ? {}
      : {
          bsre: bukaPenandaBsre({
            kawat: bukaKawatBsre(tte.bsre),
            bacaNik: ({ id, db }) => nikOrang(db, id),
          }),
        }),
    cara: async ({ id, db }) => (await caraOrang(db, id)) ?? tte.bawaan,
  })
}

/** What the screens of certificates need. */
export function bekalSertifikat(
  config: Config,
  k: Ketentuan,
  naskah: { ca: SertifikatLokal; akar: readonly Uint8Array[]; folderSertifikat: string },
): BekalSertifikat {
  const { bawaan, bsre, simulasi } = config.tte
  return {
    ca: naskah.ca,
    akar: naskah.akar,
    folder: naskah.folderSertifikat,
    organisasi: k.daerah.pemda,
    caraPemda: bawaan,
    bsreTersedia: bsre !== undefined,
    simulasi,
    get jabatanPenanda() {
      const wewenang = k.daerah.sop.flatMap((s) => Object.values(s.layanan).flatMap((l) => l.wewenang))
      return [...new Set(wewenang.map((w) => w.jabatan))]
    },
    ...(bsre === undefined ? {} : { periksaBsre: (nik) => periksaAkunBsre(bukaKawatBsre(bsre), nik) }),
  }
}

/** Issuers trusted for signatures and time stamps: our own authority and those of the settings. Throws on an unreadable file. */
export async function akarTepercaya(config: Config, sendiri: Uint8Array): Promise<Uint8Array[]> {
  const { akarTepercaya: berkas } = config.tte
  return berkas === undefined ? [sendiri] : [sendiri, ...bacaPem(await readFile(berkas, 'utf8'))]
}
