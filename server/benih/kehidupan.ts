// Kehidupan: family, cards, training, credits, awards and study of the invented people, from the same seed.
import { selisihBulan, tambahBulan, tambahHari, tambahTahun } from '#mesin/tanggal.ts'
import { type Acak, acakBerbenih, idBuatan } from './acak.ts'
import { buatNama } from './nama.ts'
import { nomorSk } from './nomor-sk.ts'
import type { OrangBuatan } from './orang.ts'

type Baris = Record<string, unknown>
export type Kehidupan = Record<
  'keluarga' | 'kartu' | 'diklat' | 'angkaKredit' | 'penghargaan' | 'belajar',
  Baris[]
>

const TEKNIS = [
  'Pengelolaan Arsip Dinamis',
  'Pelayanan Prima',
  'Pengadaan Barang dan Jasa',
  'Manajemen Risiko',
]
const MENERUSKAN = 14

const milik = (acak: Acak, o: OrangBuatan): Baris => ({ id: idBuatan(acak), pegawai_id: o.id })

function kartu(acak: Acak, o: OrangBuatan, jenis: string, tanggal: string, lain: Baris = {}): Baris {
  return {
    ...milik(acak, o),
    jenis,
    jenis_usul: 'baru',
    usul: tambahBulan(tanggal, -2),
    diteruskan: tambahHari(tambahBulan(tanggal, -2), MENERUSKAN),
    tanggal,
    serah: tambahHari(tanggal, MENERUSKAN),
    nomor: `${jenis.slice(0, 1).toUpperCase()} ${acak.bulat(100_000, 999_999)}`,
    ...lain,
  }
}

/** Spouse with a card of husband or wife, and up to three children. */
function keluarga(h: Kehidupan, acak: Acak, o: OrangBuatan, hari: string): void {
  const nikah = tambahBulan(tambahTahun(o.lahir, 26), acak.bulat(0, 60))
  if (nikah > hari || !(o.kejadian === 'almarhum' || acak.peluang(0.8))) return
  const wanita = o.jenisKelamin === 'wanita'
  const pasangan: Baris = {
    ...milik(acak, o),
    hubungan: wanita ? 'suami' : 'istri',
    nama: buatNama(acak, wanita ? 'pria' : 'wanita', 'SLTA').nama,
    jenis_kelamin: wanita ? 'pria' : 'wanita',
    mulai: nikah,
    lahir: tambahBulan(o.lahir, acak.bulat(-48, 48)),
    pekerjaan: acak.pilih(['Wiraswasta', 'Guru', 'Pegawai swasta', 'Mengurus rumah tangga']),
    tunjangan: true,
  }
  h.keluarga.push(pasangan)
  const terbit = [tambahBulan(nikah, 8), tambahBulan(o.tmtCpns, 18)].sort().at(-1) ?? nikah
  if (terbit < hari)
    h.kartu.push(kartu(acak, o, wanita ? 'karsu' : 'karis', terbit, { keluarga_id: pasangan.id }))
  const jumlah = o.kejadian === 'almarhum' ? 2 : acak.bulat(0, 3)
  for (let n = 1; n <= jumlah; n += 1) {
    const lahir = tambahBulan(nikah, 12 + 30 * (n - 1) + acak.bulat(0, 10))
    if (lahir > hari) break
    const umur = Math.floor(selisihBulan(lahir, hari) / 12)
    const jenis = acak.pilih(['pria', 'wanita'] as const)
    h.keluarga.push({
      ...milik(acak, o),
      hubungan: 'anak',
      nama: buatNama(acak, jenis, 'SLTA').nama,
      jenis_kelamin: jenis,
      lahir,
      mulai: lahir,
      status_anak: 'kandung',
      sekolah: umur >= 6 && umur <= 24,
      bekerja: false,
      kawin: false,
      tunjangan: umur < 21 && n <= 2,
    })
  }
}

function diklat(h: Kehidupan, acak: Acak, o: OrangBuatan, hari: string): void {
  const tambah = (jenis: string, nama: string, lulus: string, tingkat: string | null) => {
    if (lulus >= hari || lulus <= o.tmtCpns) return
    h.diklat.push({
      ...milik(acak, o),
      jenis,
      nama,
      tingkat,
      penyelenggara: 'BPSDM Provinsi Contoh',
      mulai: tambahBulan(lulus, -1),
      lulus,
      jam: acak.pilih([40, 60, 120]),
      nomor: nomorSk('893', o.nip, lulus),
      tanggal: lulus,
    })
  }
  tambah('prajabatan', 'Pelatihan Dasar CPNS', tambahBulan(o.tmtCpns, 9), null)
  if (o.jabatan.tunggal && acak.peluang(0.6))
    tambah('kepemimpinan', 'Pelatihan Kepemimpinan', tambahBulan(hari, -acak.bulat(4, 60)), 'III')
  if (acak.peluang(0.25)) tambah('teknis', acak.pilih(TEKNIS), tambahBulan(hari, -acak.bulat(1, 30)), null)
}

/** Credits of functional posts: the yearly conversion of the appraisal since 2023. */
function angkaKredit(h: Kehidupan, acak: Acak, o: OrangBuatan, hari: string): void {
  if (o.jabatan.jenis !== 'fungsional') return
  const tahunIni = Number(hari.slice(0, 4))
  for (let tahun = Math.max(2023, Number(o.tmtCpns.slice(0, 4)) + 1); tahun < tahunIni; tahun += 1) {
    h.angkaKredit.push({
      ...milik(acak, o),
      jenis: 'konversi',
      nilai: o.jabatan.nama.includes('Muda') ? 25 : 12.5,
      predikat: 'baik',
      berlaku: `[${tahun}-01-01,${tahun + 1}-01-01)`,
      nomor: nomorSk('800.1.3.3', o.nip, `${tahun + 1}-02-10`),
      tanggal: `${tahun + 1}-02-10`,
      pejabat: 'Tim Penilai Angka Kredit',
    })
  }
}

/** Awards of those long in service; some twenty-year people lack the second one and stand on its watch. */
function penghargaan(h: Kehidupan, acak: Acak, o: OrangBuatan, hari: string): void {
  if (o.tokoh !== undefined || o.hukuman || o.keadaan === 'cltn') return
  for (const [tahun, peluang] of [
    [10, 0.85],
    [20, 0.6],
  ] as const) {
    const capai = tambahTahun(o.tmtCpns, tahun)
    const tanggal = `${Number(capai.slice(0, 4)) + 1}-08-17`
    if (tanggal >= hari || !acak.peluang(peluang)) return
    h.penghargaan.push({
      ...milik(acak, o),
      jenis: `satyalancana-${tahun}`,
      nomor: `${acak.bulat(20, 120)}/TK/${tanggal.slice(0, 4)}`,
      tanggal,
      pejabat: 'Presiden Republik Indonesia',
    })
  }
}

function belajar(h: Kehidupan, acak: Acak, o: OrangBuatan, hari: string): void {
  const tugas = o.keadaan === 'tugas-belajar'
  if (!tugas && !(o.pendidikan === 'S1' && o.tokoh === undefined && acak.peluang(0.04))) return
  const mulai = tugas ? o.keadaanMulai : `${Number(hari.slice(0, 4)) - acak.bulat(0, 1)}-02-01`
  if (mulai >= hari || o.tmtCpns >= mulai) return
  h.belajar.push({
    ...milik(acak, o),
    jenis: tugas ? 'tugas-belajar' : 'izin-belajar',
    jenjang: 'S2',
    prodi: 'Administrasi Publik',
    lembaga: 'Universitas Contoh',
    biaya: tugas ? 'APBD' : 'sendiri',
    berlaku: `[${mulai},${tambahBulan(mulai, 24)})`,
    nomor: nomorSk('800.1.4', o.nip, tambahBulan(mulai, -1)),
    tanggal: tambahBulan(mulai, -1),
    pejabat: 'Kepala BKPSDM',
  })
}

/** Rows for all people; the luck of each kind is drawn in one order, so a new kind must come last. */
export function susunKehidupan(orang: readonly OrangBuatan[], hari: string, benih: number): Kehidupan {
  const acak = acakBerbenih(benih + 11)
  const h: Kehidupan = { keluarga: [], kartu: [], diklat: [], angkaKredit: [], penghargaan: [], belajar: [] }
  for (const o of orang) {
    const pns = tambahBulan(o.tmtCpns, 18)
    if (pns < hari) {
      h.kartu.push(kartu(acak, o, 'karpeg', pns))
      h.kartu.push(kartu(acak, o, 'taspen', tambahBulan(pns, 3)))
    }
    keluarga(h, acak, o, hari)
    diklat(h, acak, o, hari)
    angkaKredit(h, acak, o, hari)
    penghargaan(h, acak, o, hari)
    belajar(h, acak, o, hari)
  }
  // Cards asked for in this very year, some still on their way.
  for (const o of orang.filter((x) => x.tokoh === undefined).slice(0, 6)) {
    const usul = tambahBulan(hari, -acak.bulat(1, 5))
    h.kartu.push({
      ...milik(acak, o),
      jenis: 'karpeg',
      jenis_usul: 'hilang',
      usul,
      diteruskan: tambahHari(usul, 7),
    })
  }
  return h
}
