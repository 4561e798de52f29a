// Katalog, isi: what the admin sees and sends (kontrak/layanan-kelola.ts), to and from what the engine reads (IsiSop).
import type { z } from 'zod'
import type { zIsiEdisi } from '#kontrak/layanan-kelola.ts'
import type { Kutipan, SyaratBerkas, Wewenang } from '#mesin/bentuk.ts'
import type { SyaratDaerah } from '#mesin/bentuk-daerah.ts'
import type { EdisiLayanan } from '#mesin/bentuk-layanan.ts'
import { DASAR } from '#mesin/dasar.ts'
import type { IsiSopTerbuka } from '#mesin/sop-terbuka.ts'

export type IsiEdisi = z.output<typeof zIsiEdisi>
export type SyaratIsi = IsiEdisi['syarat'][number]
type SyaratBervarian = SyaratBerkas & { varian: string | null }

/** Nothing filled in: where a service without any decree begins. */
export const ISI_KOSONG: IsiSopTerbuka = {
  aktif: false,
  batas: {},
  lengkapi: null,
  putaranPaling: null,
  modaValidasi: [],
  modaTandaTangan: [],
  caraSerah: [],
  kertas: '',
  survei: '',
  validator: { pengawas: '', administrator: '' },
  wewenang: [],
}

/** Kinds of one edition, each once: a kind may stand twice, with different spans. */
export const varianEdisi = (e: EdisiLayanan): { kode: string; nama: string }[] => [
  ...new Map((e.varian ?? []).map((v) => [v.kode, { kode: v.kode, nama: v.nama }])).values(),
]

/** Documents of the regulation, of the service and of each of its kinds. */
export function syaratPeraturan(e: EdisiLayanan): SyaratBervarian[] {
  const semua: SyaratBervarian[] = [
    ...e.syarat.map((s) => ({ ...s, varian: null })),
    ...(e.varian ?? []).flatMap((v) => v.syarat.map((s) => ({ ...s, varian: v.kode }))),
  ]
  return [...new Map(semua.map((s) => [kunciSyarat(s), s])).values()]
}

export const kunciSyarat = (s: { varian: string | null; kode: string }): string =>
  `${s.varian ?? ''} ${s.kode}`

export const sifatSyarat = (s: SyaratBerkas): SyaratIsi['sifat'] =>
  s.bila === undefined ? 'wajib' : s.bila.kode === 'opsional' ? 'opsional' : 'bersyarat'

const isiSyarat = (s: SyaratBervarian): SyaratIsi => ({
  varian: s.varian,
  kode: s.kode,
  nama: s.nama,
  jenisDokumen: s.jenisDokumen,
  sifat: sifatSyarat(s),
  umurPaling: s.umurPaling ?? null,
})

/** Documents of the regulation first, each as the decree leaves it, then those of the pemda alone. */
export function syaratGabungan(
  e: EdisiLayanan,
  sop: IsiSopTerbuka,
): (SyaratBervarian & { hukum: boolean })[] {
  const daerah = new Map((sop.syarat ?? []).map((s) => [kunciSyarat(s), s]))
  const hukum = syaratPeraturan(e).map((s) => ({ ...(daerah.get(kunciSyarat(s)) ?? s), hukum: true }))
  const ada = new Set(hukum.map(kunciSyarat))
  const tambahan = (sop.syarat ?? []).filter((s) => !ada.has(kunciSyarat(s)))
  return [...hukum, ...tambahan.map((s) => ({ ...s, hukum: false }))]
}

/** What the engine reads, as the admin edits it. */
export function isiDari(e: EdisiLayanan, sop: IsiSopTerbuka): IsiEdisi {
  const { validator, kertas, survei, batas, lengkapi, putaranPaling, modaValidasi, modaTandaTangan } = sop
  return {
    aktif: sop.aktif !== false,
    batas,
    lengkapi,
    putaranPaling,
    modaValidasi,
    modaTandaTangan,
    caraSerah: sop.caraSerah,
    kertas,
    survei,
    validator,
    wewenang: sop.wewenang.map((w) => ({
      produk: w.produk,
      jabatan: w.jabatan,
      golongan: w.golongan ?? null,
      atasNama: w.atasNama ?? null,
    })),
    syarat: syaratGabungan(e, sop).map(isiSyarat),
  }
}

const samaWewenang = (w: Wewenang, i: IsiEdisi['wewenang'][number]): boolean =>
  w.produk === i.produk &&
  w.jabatan === i.jabatan &&
  (w.golongan?.dari ?? null) === (i.golongan?.dari ?? null) &&
  (w.golongan?.sampai ?? null) === (i.golongan?.sampai ?? null) &&
  (w.atasNama ?? null) === i.atasNama

function wewenangDari(isi: IsiEdisi, lama: IsiSopTerbuka, o: Penetapan): Wewenang[] {
  return isi.wewenang.map((i): Wewenang => {
    const sama = lama.wewenang.find((w) => samaWewenang(w, i))
    if (sama) return sama
    return {
      produk: i.produk,
      jabatan: i.jabatan,
      ...(i.golongan ? { golongan: i.golongan } : {}),
      ...(i.atasNama ? { atasNama: i.atasNama } : {}),
      instrumen: o.nomor,
      berlaku: o.berlaku,
      dasar: [o.nomor, DASAR.penandatangan],
    }
  })
}

function syaratDari(isi: IsiEdisi, e: EdisiLayanan, lama: IsiSopTerbuka, o: Penetapan): SyaratDaerah[] {
  const hukum = new Map(syaratPeraturan(e).map((s) => [kunciSyarat(s), s]))
  const dulu = new Map((lama.syarat ?? []).map((s) => [kunciSyarat(s), s]))
  return isi.syarat.flatMap((s): SyaratDaerah[] => {
    const asal = hukum.get(kunciSyarat(s))
    if (asal && sifatSyarat(asal) === s.sifat) return []
    if (asal) {
      const { bila: _bila, ...tanpaSyarat } = asal
      return [{ ...tanpaSyarat, dasar: [...asal.dasar, o.nomor] }]
    }
    const dasar: Kutipan[] = dulu.get(kunciSyarat(s))?.dasar ?? [o.nomor, DASAR.sop]
    return [
      {
        varian: s.varian,
        kode: s.kode,
        nama: s.nama,
        jenisDokumen: s.jenisDokumen,
        dasar,
        ...(s.sifat === 'opsional' ? { bila: { kode: 'opsional', keterangan: 'boleh dilampirkan' } } : {}),
        ...(s.umurPaling ? { umurPaling: s.umurPaling } : {}),
      },
    ]
  })
}

/** The decree that lays it down. */
export type Penetapan = { nomor: string; berlaku: string }

/** What the admin sent, as the engine reads it; what did not change keeps the article of its own decree. */
export function sopDariIsi(isi: IsiEdisi, e: EdisiLayanan, lama: IsiSopTerbuka, o: Penetapan): IsiSopTerbuka {
  const { syarat: _syarat, wewenang: _wewenang, tahap: _tahap, ...pokok } = isi
  return { ...pokok, wewenang: wewenangDari(isi, lama, o), syarat: syaratDari(isi, e, lama, o) }
}
