// Orang: builds the invented employees with posts and histories, in memory, from a seed and a reference day.
import type { TabelGaji } from '#mesin/bentuk-fakta.ts'
import { awalBulan, tambahBulan, tambahHari } from '#mesin/tanggal.ts'
import { type Acak, acakBerbenih, idBuatan } from './acak.ts'
import { type JabatanBuatan, susunJabatan } from './jabatan.ts'
import { type Karier, simulasiKarier } from './karier.ts'
import { buatNama, lengkapi, type Pendidikan } from './nama.ts'
import { PERANGKAT_DAERAH } from './susunan.ts'
import { TOKOH, type Tokoh } from './tokoh.ts'

/** Tokoh who joined after the first pictures, each with a seed of his own. */
const BELAKANGAN: Partial<Record<Tokoh['kode'], number>> = { 'calon-pensiun': 58, 'admin-sistem': 59 }

export type OrangBuatan = {
  id: string
  nip: string
  nama: string
  namaLengkap: string
  sapaan: string
  lahir: string
  jenisKelamin: 'pria' | 'wanita'
  tmtCpns: string
  pendidikan: Pendidikan
  jabatan: JabatanBuatan
  karier: Karier
  keadaan:
    | 'aktif'
    | 'cltn'
    | 'tugas-belajar'
    | 'diberhentikan-sementara'
    | 'uang-tunggu'
    | 'berhenti'
    | 'pensiun'
    | 'meninggal'
  /** Why the standing began, and which invented event it is. */
  sebab?: string
  kejadian?: string
  keadaanMulai: string
  kinerja: { tahun: number; predikat: string }[]
  hukuman?: { jenis: string; tingkat: 'ringan' | 'sedang' | 'berat'; mulai: string; sampai: string }
  penundaan?: { tmt: string; bulan: number }
  peninjauan?: { tmt: string; tambahBulan: number }
  tokoh?: Tokoh['kode']
}

export type Kota = { orang: OrangBuatan[]; jabatan: JabatanBuatan[] }

/** The whole town of `jumlah` employees as of `hari`. */
export function bangunKota(o: { jumlah: number; hari: string; benih: number; tabel: TabelGaji[] }): Kota {
  const acak = acakBerbenih(o.benih)
  const jabatan = susunJabatan(acak)
  const orang: OrangBuatan[] = []
  const urutNip = new Map<string, number>()
  const struktural = jabatan.filter((j) => j.tunggal)
  for (const tokoh of TOKOH) {
    const j = jabatan.find((x) => x.kode === tokoh.jabatan)
    if (!j) throw new Error(`Jabatan ${tokoh.jabatan} untuk tokoh ${tokoh.kode} tidak ada`)
    // Who joined later draws from his own luck, so that the people of older pictures and guides stay who they were.
    const sendiri = BELAKANGAN[tokoh.kode]
    const untung = sendiri === undefined ? acak : acakBerbenih(o.benih + sendiri)
    orang.push(buatTokoh(untung, tokoh, j, o, urutNip))
  }
  const terisi = new Set(orang.map((x) => x.jabatan.id))
  for (const j of struktural) {
    if (terisi.has(j.id) || orang.length >= o.jumlah) continue
    orang.push(buatOrang(acak, j, o, urutNip))
  }
  const umum = PERANGKAT_DAERAH.map((pd) => ({
    bobot: pd.bobot,
    jabatan: jabatan.filter((j) => j.pd === pd.kode && !j.tunggal),
  }))
  const kolam = umum.flatMap((u) => Array.from({ length: u.bobot }, () => u.jabatan))
  while (orang.length < o.jumlah) orang.push(buatOrang(acak, acak.pilih(acak.pilih(kolam)), o, urutNip))
  return { orang, jabatan }
}

type Pilihan = { hari: string; tabel: TabelGaji[] }

function pendidikanUntuk(acak: Acak, j: JabatanBuatan): Pendidikan {
  if (j.jenis === 'jpt' || j.jenis === 'administrator') return acak.peluang(0.8) ? 'S2' : 'S1'
  if (j.jenis === 'pengawas') return acak.peluang(0.75) ? 'S1' : 'S2'
  if (j.jenis === 'fungsional') return j.nama.includes('Terampil') ? 'D3' : 'S1'
  return acak.pilih(['SLTA', 'SLTA', 'D3', 'S1'] as const)
}

/** Structural posts carry their holder past the ceiling of the education (hukum.md §1, jenjang eselon). */
function puncakJabatan(j: JabatanBuatan): string | undefined {
  return {
    jpt: 'IV/c',
    administrator: 'IV/b',
    pengawas: undefined,
    fungsional: undefined,
    pelaksana: undefined,
  }[j.jenis]
}

/** Years of service likely for a post: heads are seniors, clerks of every age. */
function lamaKerja(acak: Acak, j: JabatanBuatan): number {
  if (j.jenis === 'jpt') return acak.bulat(22, 30)
  if (j.jenis === 'administrator') return acak.bulat(17, 28)
  if (j.jenis === 'pengawas') return acak.bulat(11, 25)
  return acak.bulat(0, 30)
}

function buatNip(lahir: string, tmtCpns: string, jk: 'pria' | 'wanita', urut: Map<string, number>): string {
  const awal = `${lahir.replaceAll('-', '')}${tmtCpns.slice(0, 7).replace('-', '')}${jk === 'pria' ? 1 : 2}`
  const ke = (urut.get(awal) ?? 0) + 1
  urut.set(awal, ke)
  return `${awal}${String(ke).padStart(3, '0')}`
}

function buatOrang(acak: Acak, j: JabatanBuatan, o: Pilihan, urut: Map<string, number>): OrangBuatan {
  const jenisKelamin = acak.peluang(0.54) ? 'wanita' : 'pria'
  const pendidikan = pendidikanUntuk(acak, j)
  const bulanIni = awalBulan(o.hari)
  const tmtCpns = tambahBulan(bulanIni, -(lamaKerja(acak, j) * 12 + acak.bulat(0, 11)))
  const usia = { SLTA: 19, D3: 22, S1: 23, S2: 26 }[pendidikan] + acak.bulat(0, 5)
  const lahir = tambahHari(tambahBulan(tmtCpns, -usia * 12), acak.bulat(0, 27))
  const lambat = acak.peluang(0.06) ? acak.bulat(1, 7) : 0
  const karier = simulasiKarier(acak, {
    pendidikan,
    tmtCpns,
    hari: o.hari,
    terbitSampai: tambahBulan(bulanIni, 3 - lambat),
    tabel: o.tabel,
    lancar: false,
    puncak: puncakJabatan(j),
  })
  const n = buatNama(acak, jenisKelamin, pendidikan)
  const dasar = {
    id: idBuatan(acak),
    nip: buatNip(lahir, tmtCpns, jenisKelamin, urut),
    ...n,
    lahir,
    jenisKelamin,
    tmtCpns,
    pendidikan,
    jabatan: j,
    karier,
  } as const
  return { ...dasar, ...keadaanOrang(acak, j, o.hari, karier), kinerja: kinerja(acak, o.hari) }
}

function kinerja(acak: Acak, hari: string): { tahun: number; predikat: string }[] {
  const tahun = Number(hari.slice(0, 4))
  const predikat = () =>
    acak.peluang(0.015) ? 'Butuh Perbaikan' : acak.peluang(0.15) ? 'Sangat Baik' : 'Baik'
  return [tahun - 3, tahun - 2, tahun - 1].map((t) => ({ tahun: t, predikat: predikat() }))
}

function keadaanOrang(
  acak: Acak,
  j: JabatanBuatan,
  hari: string,
  karier: Karier,
): Pick<OrangBuatan, 'keadaan' | 'keadaanMulai' | 'hukuman' | 'penundaan' | 'peninjauan'> {
  const bebas = j.tunggal ? 1 : acak.pecahan()
  const sejak = tambahBulan(awalBulan(hari), -acak.bulat(2, 10))
  if (bebas < 0.008) return { keadaan: 'cltn', keadaanMulai: sejak }
  if (bebas < 0.018) return { keadaan: 'tugas-belajar', keadaanMulai: sejak }
  const hasil: Pick<OrangBuatan, 'keadaan' | 'keadaanMulai' | 'hukuman' | 'penundaan' | 'peninjauan'> = {
    keadaan: 'aktif',
    keadaanMulai: sejak,
  }
  const kgb = karier.gaji.filter((g) => g.jenis === 'kgb').at(-1)
  if (bebas < 0.026 && kgb) {
    hasil.penundaan = { tmt: tambahBulan(kgb.tmt, 24), bulan: 12 }
    hasil.hukuman = {
      jenis: 'penundaan-kgb',
      tingkat: 'sedang',
      mulai: sejak,
      sampai: tambahHari(tambahBulan(sejak, 12), -1),
    }
  }
  return hasil
}

function buatTokoh(
  acak: Acak,
  t: Tokoh,
  j: JabatanBuatan,
  o: Pilihan,
  urut: Map<string, number>,
): OrangBuatan {
  const bulanIni = awalBulan(o.hari)
  // The raise of a tokoh falls due four months ahead, so that a proposal today is neither early nor late.
  const tmtCpns = tambahBulan(bulanIni, t.kgb ? 4 - t.lama * 12 : -(t.lama * 12))
  const lahir = tambahHari(tambahBulan(tmtCpns, -25 * 12 - 11), 14)
  const karier = simulasiKarier(acak, {
    pendidikan: t.pendidikan,
    tmtCpns,
    hari: o.hari,
    terbitSampai: tambahBulan(bulanIni, 3),
    tabel: o.tabel,
    lancar: true,
    puncak: puncakJabatan(j),
  })
  return {
    id: idBuatan(acak),
    nip: buatNip(lahir, tmtCpns, t.jenisKelamin, urut),
    ...lengkapi(t.nama, t.jenisKelamin, t.gelar),
    ...(t.depan ? { namaLengkap: `${t.depan} ${t.nama}${t.gelar ? `, ${t.gelar}` : ''}` } : {}),
    lahir,
    jenisKelamin: t.jenisKelamin,
    tmtCpns,
    pendidikan: t.pendidikan,
    jabatan: j,
    karier,
    keadaan: 'aktif',
    keadaanMulai: tmtCpns,
    kinerja: [3, 2, 1].map((n) => ({ tahun: Number(o.hari.slice(0, 4)) - n, predikat: 'Baik' })),
    tokoh: t.kode,
  }
}
