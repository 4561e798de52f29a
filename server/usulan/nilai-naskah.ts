// Nilai naskah: what the placeholders of a letter are filled with, taken from facts, verdicts, form and SOP of one case.
import type { Isian } from '#mesin/bentuk.ts'
import type { EdisiLayanan } from '#mesin/bentuk-layanan.ts'
import type { DaftarNilai, NilaiNaskah } from '#mesin/bentuk-naskah.ts'
import { tanggalKata } from '#mesin/kata-surat.ts'
import { hariIni, sahTanggal } from '#mesin/tanggal.ts'
import { ringkasPada } from '#server/pegawai/baca.ts'
import { nipKata, pangkatKata } from './kata.ts'
import type { Bahan } from './konteks.ts'
import type { Perlu } from './perlu.ts'

export const SEBUTAN = {
  pns: 'pegawai negeri sipil',
  cpns: 'calon pegawai negeri sipil',
  pppk: 'pegawai pemerintah dengan perjanjian kerja',
  ptt: 'pegawai tidak tetap',
}

type Nilai = NilaiNaskah | undefined
const teks = (nilai: string | null | undefined): Nilai => (nilai ? { jenis: 'teks', nilai } : undefined)
const tanggal = (nilai: string | null | undefined): Nilai =>
  nilai && sahTanggal(nilai) ? { jenis: 'tanggal', nilai } : undefined

const berlaku = <T extends { mulai: string; sampai?: string }>(
  daftar: readonly T[] | undefined,
  hari: string,
) => daftar?.findLast((x) => x.mulai <= hari && (x.sampai === undefined || hari <= x.sampai))

/** Unit and, when it is part of one, its perangkat daerah. */
export function unitKerja(b: Bahan): string {
  const { unitNama, unit } = b.orang
  return unitNama && unitNama !== unit.nama ? `${unitNama}, ${unit.nama}` : (unit.nama ?? '-')
}

function nilaiPegawai(p: Perlu, b: Bahan): Record<string, Nilai> {
  const o = b.orang.pegawai
  const { golongan, jabatan } = ringkasPada(b.orang, p.hari)
  const status = berlaku(o.status, p.hari)?.jenis
  const rujukan = p.ketentuan.rujukan.golongan
  const didik = [...(o.pendidikan ?? [])].sort((a, c) => (a.lulus < c.lulus ? -1 : 1)).at(-1)
  const gaji = o.gaji?.findLast((g) => g.tmt <= p.hari)?.gajiPokok
  const lahir = o.lahir && o.tempatLahir ? `${o.tempatLahir}, ${tanggalKata(o.lahir)}` : undefined
  return {
    nama: teks(b.orang.namaLengkap),
    nip: teks(nipKata(o.nip ?? '')),
    sebutan: teks(status && SEBUTAN[status]),
    status: status && { jenis: 'teks', nilai: status.toUpperCase(), mentah: status },
    tempatLahir: teks(o.tempatLahir),
    tanggalLahir: tanggal(o.lahir),
    tempatTanggalLahir: teks(lahir),
    jenisKelamin: o.jenisKelamin && {
      jenis: 'teks',
      nilai: o.jenisKelamin === 'pria' ? 'Laki-laki' : 'Perempuan',
      mentah: o.jenisKelamin,
    },
    agama: teks(o.agama),
    golongan: teks(golongan),
    pangkat: teks(rujukan.find((g) => g.kode === golongan)?.pangkat),
    pangkatGolongan: teks(golongan === null ? null : pangkatKata(golongan, rujukan)),
    tmtPangkat: tanggal(o.pangkat?.findLast((g) => g.tmt <= p.hari)?.tmt),
    tmtCpns: tanggal(o.tmtCpns),
    jabatan: teks(jabatan),
    eselon: teks(
      berlaku(
        o.jabatan?.filter((j) => j.kedudukan === 'definitif'),
        p.hari,
      )?.eselon,
    ),
    unitKerja: teks(unitKerja(b)),
    perangkatDaerah: teks(b.orang.unit.nama),
    pendidikan: teks(didik && [didik.jenjang, didik.jurusan].filter(Boolean).join(' ')),
    gajiPokok: gaji === undefined ? undefined : { jenis: 'rupiah', nilai: gaji },
  }
}

function nilaiIsian(i: Isian, mentah: unknown): Nilai {
  if (mentah === undefined || mentah === null || mentah === '' || mentah === false) return undefined
  if (i.tipe === 'tanggal') return tanggal(String(mentah))
  if (i.tipe === 'angka' || i.tipe === 'rupiah') {
    const nilai = Number(mentah)
    return Number.isFinite(nilai) ? { jenis: i.tipe, nilai } : undefined
  }
  if (i.tipe === 'centang') return { jenis: 'teks', nilai: 'ya' }
  const kata = String(mentah)
  const label = i.pilihan?.find((x) => x.nilai === kata)?.label
  return { jenis: 'teks', nilai: label ?? kata.trim(), mentah: kata }
}

/** Form fields of the edition and of every variant, so that a template shared by variants may ask for any of them. */
function nilaiFormulir(e: EdisiLayanan, isian: Record<string, unknown>): Record<string, Nilai> {
  const semua = [...(e.varian ?? []).flatMap((v) => v.isian), ...e.isian]
  return Object.fromEntries(semua.map((i) => [i.kode, nilaiIsian(i, isian[i.kode])]))
}

const berawalan = (awalan: string, nilai: Record<string, Nilai>): [string, Nilai][] =>
  Object.entries(nilai).map(([k, v]) => [`${awalan}.${k}`, v])

/** Every value a template of this case may name; a known name without a value holds undefined. */
export function nilaiNaskah(p: Perlu, b: Bahan): DaftarNilai {
  const { daerah } = p.ketentuan
  const { keadaan } = b.perkara
  const varian = typeof keadaan.isian.varian === 'string' ? keadaan.isian.varian : undefined
  const usulan = {
    nomor: teks(keadaan.nomor),
    tanggal: tanggal(keadaan.diajukanPada && hariIni(keadaan.diajukanPada, daerah.zona)),
    layanan: teks(b.terpaku.layanan.nama),
    varian: varian === undefined ? undefined : namaVarian(b, varian),
    tmt: tanggal(b.fakta.usulan?.tmt),
    berkas: daftarBerkas(b),
  }
  const tempat = {
    nama: teks(daerah.nama),
    pemda: teks(daerah.pemda),
    kepalaDaerah: teks(daerah.kepalaDaerah),
    tempat: teks(daerah.tempat),
    unit: teks(daerah.kop.unitBaris.join(' ')),
  }
  return Object.fromEntries([
    ...berawalan('pegawai', nilaiPegawai(p, b)),
    ...berawalan('usulan', usulan),
    ...berawalan('daerah', tempat),
    ...berawalan('rombongan', {
      nama: undefined,
      bulan: undefined,
      jumlah: undefined,
      daftar: undefined,
      tujuan: undefined,
    }),
    ...berawalan('isian', nilaiFormulir(b.terpaku.edisi, keadaan.isian)),
    ...b.putusan.flatMap((x) => berawalan(x.aturan, x.hitung)),
  ])
}

/** Required documents and where each stands, as rows of a table. */
function daftarBerkas(b: Bahan): Nilai {
  const { berkas } = b.perkara.keadaan
  const nilai = b.syaratWajib.map(({ kode, nama }) => ({
    nama,
    keadaan: berkas[kode]?.status ?? 'belum ada',
    catatan: berkas[kode]?.catatan ?? null,
  }))
  return { jenis: 'daftar', nilai }
}

/** The variant is compared by its code and printed by its name. */
function namaVarian(b: Bahan, kode: string): Nilai {
  const nama = b.terpaku.layanan.edisi.flatMap((e) => e.varian ?? []).find((v) => v.kode === kode)?.nama
  return { jenis: 'teks', nilai: nama ?? kode, mentah: kode }
}
