// Berkas impor kota: the invented town as the workbooks an officer would bring, one a kind.
import { impor } from '#ketentuan/daftar.ts'
import { tambahBulan, tambahHari } from '#mesin/tanggal.ts'
import { type SelLembar, tulisXlsx } from '#server/alat/workbook.ts'
import { nomorSk } from '#server/benih/nomor-sk.ts'
import type { Kota, OrangBuatan } from '#server/benih/orang.ts'
import { PERANGKAT_DAERAH } from '#server/benih/susunan.ts'

type Isi = Record<string, SelLembar>
const KATA_GAJI: Record<string, string> = {
  pertama: 'Pertama',
  kgb: 'KGB',
  pangkat: 'Kenaikan pangkat',
  penyesuaian: 'Penyesuaian',
}
const tanggal = (t: string): string => `${t.slice(8, 10)}-${t.slice(5, 7)}-${t.slice(0, 4)}`
const surat = (tmt: string): string => tanggal(tambahHari(tambahBulan(tmt, -3), 19))

function unitKota(kota: Kota): Isi[] {
  const kode = new Map<string, Isi>()
  for (const p of PERANGKAT_DAERAH)
    kode.set(`${p.kode}-induk`, { kode: `${p.kode}-induk`, nama: p.nama, perangkat_daerah: p.kode })
  for (const j of kota.jabatan)
    if (!kode.has(j.unit))
      kode.set(j.unit, {
        kode: j.unit,
        nama: `Unit ${j.unit}`,
        perangkat_daerah: j.pd,
        induk: `${j.pd}-induk`,
      })
  return [...kode.values()]
}

const pegawai = (o: OrangBuatan): Isi => ({
  nip: o.nip,
  nama: o.nama,
  gelar_belakang: o.namaLengkap.split(', ').slice(1).join(', ') || null,
  tempat_lahir: 'Kota Contoh',
  lahir: tanggal(o.lahir),
  jenis_kelamin: o.jenisKelamin,
  status: 'PNS',
  tmt_cpns: tanggal(o.tmtCpns),
  tmt_pns: tanggal(tambahBulan(o.tmtCpns, 12)),
  perangkat_daerah: o.jabatan.pd,
  unit: o.jabatan.unit,
})

function riwayat(o: OrangBuatan): Record<string, Isi[]> {
  const { nip, karier } = o
  const masa = (bulan: number) => ({ mk_tahun: Math.floor(bulan / 12), mk_bulan: bulan % 12 })
  return {
    pangkat: karier.pangkat.map((p) => ({
      nip,
      golongan: p.golongan,
      tmt: tanggal(p.tmt),
      ...masa(p.mkgBulan),
      nomor: nomorSk('823', nip, p.tmt),
      tanggal: surat(p.tmt),
    })),
    gaji: karier.gaji.map((g) => ({
      nip,
      gaji_pokok: g.gajiPokok,
      golongan: g.golongan,
      ...masa(g.mkgBulan),
      tmt: tanggal(g.tmt),
      jenis: KATA_GAJI[g.jenis] ?? g.jenis,
      nomor: nomorSk('800.1.11.13', nip, g.tmt),
      tanggal: surat(g.tmt),
      pejabat: 'Kepala BKPSDM',
    })),
    jabatan: [{ nip, jabatan: o.jabatan.kode, mulai: tanggal(karier.pangkat.at(-1)?.tmt ?? o.tmtCpns) }],
    kinerja: o.kinerja.map((k) => ({ nip, tahun: k.tahun, predikat: k.predikat })),
    pendidikan: [{ nip, jenjang: o.pendidikan, lulus: tanggal(tambahBulan(o.tmtCpns, -8)) }],
  }
}

/** Workbooks in the order in which they must be read. */
export async function susunBerkasKota(kota: Kota): Promise<{ kode: string; isi: Buffer; judul: string[] }[]> {
  const isi: Record<string, Isi[]> = {
    'perangkat-daerah': PERANGKAT_DAERAH.map((p) => ({
      kode: p.kode,
      nama: p.nama,
      nama_singkat: p.singkat,
      jenis: p.jenis,
      minggu_kerja: p.minggu,
    })),
    unit: unitKota(kota),
    'daftar-jabatan': kota.jabatan.map((j) => ({
      kode: j.kode,
      nama: j.nama,
      jenis: j.jenis,
      unit: j.unit,
      eselon: j.eselon ?? null,
      tunggal: j.tunggal ? 'Ya' : 'Tidak',
    })),
    pegawai: kota.orang.map(pegawai),
  }
  for (const o of kota.orang)
    for (const [kode, baris] of Object.entries(riwayat(o))) {
      isi[kode] ??= []
      isi[kode].push(...baris)
    }
  const hasil: { kode: string; isi: Buffer; judul: string[] }[] = []
  for (const [kode, baris] of Object.entries(isi)) {
    const kolom = impor.find((j) => j.kode === kode)?.kolom ?? []
    const judul = kolom.map((k) => k.judul)
    const buku = await tulisXlsx([
      {
        nama: 'Data',
        kolom: judul.map((j) => ({ judul: j, lebar: 14 })),
        baris: baris.map((b) => kolom.map((k) => b[k.kode] ?? null)),
      },
    ])
    hasil.push({ kode, isi: Buffer.from(buku), judul })
  }
  return hasil
}
