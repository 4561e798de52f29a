// Kelengkapan arsip: what the services in force would ask of a person today, against what his archive holds (Kediri Pasal 8 huruf b).
import { keadaanAwal } from '#mesin/alur.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { type DokumenArsip, type KeadaanSyarat, keadaanSyarat, syaratBerlaku } from '#mesin/berkas.ts'
import { arsipPegawai, bolehDipakai } from '#server/arsip/baca.ts'
import type { Kelengkapan } from '#server/arsip/buka.ts'
import { type Ketentuan, terpakuPada } from '#server/layanan/bekal.ts'
import { bacaLibur } from '#server/organisasi/baca-kalender.ts'
import { bacaFakta } from '#server/pegawai/baca-fakta.ts'
import { dokumenDari } from './buat.ts'
import { faktaUsulan, jenisPada } from './konteks.ts'
import type { Perlu } from './perlu.ts'

const PARAH = { 'tidak-ada': 0, 'terlalu-lama': 1, berlaku: 2 } as const

type SatuSyarat = KeadaanSyarat & { jenisDokumen: string; layanan: string }

function syaratLayanan(
  k: Ketentuan,
  kode: string,
  fakta: Fakta,
  dokumen: readonly DokumenArsip[],
  jenis: ReturnType<typeof jenisPada>,
): SatuSyarat[] {
  const edisi = terpakuPada(k, kode, fakta.perTanggal, { jenis })?.edisi
  // What only the answers of a form decide is not asked before there is a form.
  const tetap = (edisi?.syarat ?? []).filter((s) => s.bila?.kode !== 'isian')
  const berlaku = syaratBerlaku(tetap, fakta)
  const nama = k.layanan.find((l) => l.kode === kode)?.nama ?? kode
  return keadaanSyarat(berlaku, dokumen, fakta.perTanggal).flatMap((h) => {
    const s = berlaku.find((x) => x.kode === h.kode)
    return s ? [{ ...h, jenisDokumen: s.jenisDokumen, layanan: nama }] : []
  })
}

/** One line per kind of document and oldest day asked; what is lacking stands first. */
export async function kelengkapanArsip(p: Perlu, pegawaiId: string): Promise<Kelengkapan[]> {
  const orang = (await bacaFakta(p.db, [pegawaiId], p.hari)).get(pegawaiId)
  if (!orang) return []
  const libur = await bacaLibur(p.db)
  const arsip = await arsipPegawai(p.db, pegawaiId)
  const dokumen = dokumenDari(arsip.filter(bolehDipakai))
  const jenis = jenisPada(orang, p.hari)
  const semua = p.ketentuan.daerah.layananAktif.flatMap((kode) => {
    const calon = {
      id: pegawaiId,
      layanan: kode,
      pegawaiId,
      pengajuAkunId: p.pelaku.akunId,
      perangkatDaerahId: orang.perangkatDaerahId,
      tmt: null,
      keadaan: keadaanAwal(p.kini),
    }
    return syaratLayanan(p.ketentuan, kode, faktaUsulan(p, orang, calon, libur), dokumen, jenis)
  })
  const kelompok = Map.groupBy(semua, (s) => `${s.jenisDokumen} ${s.sejak ?? ''}`)
  return [...kelompok.values()]
    .flatMap(([satu, ...lain]): Kelengkapan[] =>
      satu
        ? [
            {
              jenisDokumen: satu.jenisDokumen,
              nama: satu.nama,
              keadaan: satu.keadaan,
              sejak: satu.sejak ?? null,
              dokumen: satu.dokumen ? { id: satu.dokumen.id, tanggal: satu.dokumen.tanggal } : null,
              layanan: [...new Set([satu, ...lain].map((x) => x.layanan))],
            },
          ]
        : [],
    )
    .sort((a, b) => PARAH[a.keadaan] - PARAH[b.keadaan] || a.nama.localeCompare(b.nama, 'id'))
}
