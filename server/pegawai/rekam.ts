// Rekam: the record of one person as of a day, field by field as the reader's relation allows, and who looked at it.
import type { z } from 'zod'
import type { pelihatSaya, rekamPegawai, zBarisRekam } from '#kontrak/rekam.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import { bidangTerlihat, boleh } from '#mesin/hak.ts'
import { KELOMPOK_DATA, type KelompokData } from '#mesin/mutu-data.ts'
import { bacaNik, bacaNip, selisihNik, selisihNip } from '#mesin/nip.ts'
import { tambahHari } from '#mesin/tanggal.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import {
  type BarisMentah,
  bacaPelihat,
  bacaRekam,
  type DataPokok,
  type Rekam,
  RIWAYAT_REKAM,
} from './baca-rekam.ts'
import { type PerluLihat, pembaca, tandaiLihat, tutup } from './lihat.ts'
import type { RiwayatRekam } from './rekam-bentuk.ts'

type Jawab = z.input<typeof rekamPegawai.jawab>
type Baris = z.input<typeof zBarisRekam>

const mulaiBerlaku = (b: BarisMentah, hari: string): boolean => b.mulai === null || b.mulai <= hari
const sudahBerakhir = (b: BarisMentah, hari: string): boolean => b.akhir !== null && b.akhir <= hari

/** How each row stands on the day. Rows come newest first. */
function kedudukan(r: RiwayatRekam, baris: readonly BarisMentah[], hari: string): Baris['kedudukan'][] {
  const kini = baris.find((b) => b.dikoreksiOleh === null && mulaiBerlaku(b, hari))
  return baris.map((b) => {
    if (b.dikoreksiOleh !== null) return 'dikoreksi'
    if (!mulaiBerlaku(b, hari)) return 'nanti'
    return sudahBerakhir(b, hari) || (r.bergantian && b !== kini) ? 'lewat' : 'berlaku'
  })
}

function susunRiwayat(r: RiwayatRekam, rekam: Rekam, hari: string, terbuka: boolean) {
  const baris = terbuka ? (rekam.riwayat.get(r.kode) ?? []) : []
  const letak = kedudukan(r, baris, hari)
  return {
    kode: r.kode,
    judul: r.judul,
    kolom: r.kolom.map(({ kode, judul, jenis }) => ({ kode, judul, jenis })),
    baris: baris.map(({ akhir, ...b }, i) => ({
      ...b,
      sampai: akhir === null ? null : tambahHari(akhir, -1),
      kedudukan: letak[i] ?? 'lewat',
    })),
    tertutup: !terbuka,
  }
}

/** Fields of group 1: code, heading, value, field right. */
const POKOK: readonly [string, string, (d: DataPokok) => string | null, string | null][] = [
  ['nama', 'Nama dan gelar', (d) => d.namaLengkap, null],
  ['nip', 'NIP', (d) => d.nip, null],
  ['nipLama', 'NIP lama', (d) => d.nipLama, null],
  ['nik', 'NIK', (d) => d.nik, 'nik'],
  ['lahir', 'Tanggal lahir', (d) => d.lahir, 'lahir'],
  ['tempatLahir', 'Tempat lahir', (d) => d.tempatLahir, 'tempatLahir'],
  ['jenisKelamin', 'Jenis kelamin', (d) => d.jenisKelamin, 'jenisKelamin'],
  ['agama', 'Agama', (d) => d.agama, 'nik'],
  ['golonganDarah', 'Golongan darah', (d) => d.golonganDarah, 'kontak'],
  ['alamat', 'Alamat', (d) => d.alamat, 'kontak'],
  ['telepon', 'Telepon', (d) => d.telepon, 'kontak'],
  ['email', 'Surel', (d) => d.email, 'kontak'],
  ['tmtCpns', 'TMT CPNS', (d) => d.tmtCpns, 'tmtCpns'],
]
/** Numbers of which the last four figures show although the field is closed. */
const EKOR = ['nik', 'telepon']

function susunPokok(d: DataPokok, lihat: ReadonlySet<string>): Jawab['pokok'] {
  return POKOK.map(([kode, judul, isi, bidang]) => {
    const tertutup = bidang !== null && !lihat.has(bidang)
    const nilai = isi(d)
    return { kode, judul, tertutup, nilai: tertutup ? (EKOR.includes(kode) ? tutup(nilai) : null) : nilai }
  })
}

/** NIP and NIK read and held against the register (PNS, CPNS and PPPK numbers alike). */
function susunTemuan(d: DataPokok, jenis: unknown, lihat: ReadonlySet<string>): Jawab['temuan'] {
  const nip = bacaNip(d.nip)
  const data = { lahir: d.lahir, jenisKelamin: d.jenisKelamin }
  const beda =
    nip.jenis === 'jadi'
      ? [...selisihNip(nip.nilai, { ...data, tmtCpns: d.tmtCpns }), ...nip.nilai.peringatan]
      : [nip.sebab]
  if (
    nip.jenis === 'jadi' &&
    jenis !== undefined &&
    jenis !== 'ptt' &&
    (nip.nilai.jenis === 'pppk') !== (jenis === 'pppk')
  )
    beda.push(
      `Nomornya berbentuk ${nip.nilai.jenis === 'pppk' ? 'NI PPPK' : 'NIP PNS'}, statusnya ${String(jenis).toUpperCase()}.`,
    )
  const temuan = beda.map((pesan) => ({ isian: 'nip', pesan }))
  if (d.nik === null || !lihat.has('nik')) return temuan
  const nik = bacaNik(d.nik)
  const bedaNik = nik.jenis === 'jadi' ? selisihNik(nik.nilai, data) : [nik.sebab]
  return [...temuan, ...bedaNik.map((pesan) => ({ isian: 'nik', pesan }))]
}

const berlakuKini = (riwayat: Jawab['kelompok'][number]['riwayat'], kode: string) =>
  riwayat.find((r) => r.kode === kode)?.baris.find((b) => b.kedudukan === 'berlaku')?.isi

function susunKelompok(rekam: Rekam, hari: string, terbuka: (r: RiwayatRekam) => boolean): Jawab['kelompok'] {
  return Object.entries(KELOMPOK_DATA).map(([nomor, k]) => ({
    nomor: Number(nomor) as KelompokData,
    ...k,
    riwayat: RIWAYAT_REKAM.filter((r) => String(r.kelompok) === nomor).map((r) =>
      susunRiwayat(r, rekam, hari, terbuka(r)),
    ),
  }))
}

const teks = (n: unknown): string | null => (typeof n === 'string' ? n : null)

/** One record as of a day; unknown and outside the scope are answered alike. The look is noted for the person to see. */
export async function lihatRekam(
  p: PerluLihat,
  ctx: Ctx,
  id: string,
  perTanggal: string | undefined,
): Promise<Jawab | Tolak> {
  const siapa = pembaca(ctx)
  const hari = perTanggal ?? ctx.hari
  const rekam = await bacaRekam(ctx.db, id)
  if (!rekam) return tidakDitemukan('Pegawai')
  const { pokok } = rekam
  const objek = { pegawaiId: id, perangkatDaerah: pokok.perangkatDaerahId }
  if (boleh(siapa, 'pegawai.baca', objek, p.peran) !== true) return tidakDitemukan('Pegawai')
  tandaiLihat(p, ctx, id)
  const lihat = bidangTerlihat(siapa, 'pegawai', objek)
  const kelompok = susunKelompok(rekam, hari, (r) => lihat.has(r.bidang))
  const ringkas = susunKelompok(rekam, hari, () => true).flatMap((k) => k.riwayat)
  const jabatan = berlakuKini(ringkas, 'jabatan')
  const status = berlakuKini(ringkas, 'status')
  return {
    id,
    nama: pokok.namaLengkap,
    nip: pokok.nip,
    perTanggal: hari,
    milikSendiri: id === siapa.pegawaiId,
    ringkas: {
      golongan: teks(berlakuKini(ringkas, 'pangkat')?.golongan),
      jabatan: teks(jabatan?.nama),
      unit: teks(jabatan?.unit),
      perangkatDaerah: pokok.perangkatDaerah,
      keadaan: teks(status?.keadaan) ?? 'tidak tercatat',
    },
    pokok: susunPokok(pokok, lihat),
    temuan: susunTemuan(pokok, status?.jenis, lihat),
    kelompok,
  }
}

const PELIHAT_PALING = 200

/** Who looked at the reader's own data. */
export async function lihatPelihat(ctx: Ctx): Promise<z.input<typeof pelihatSaya.jawab>> {
  return { baris: await bacaPelihat(ctx.db, pembaca(ctx).pegawaiId, PELIHAT_PALING) }
}
