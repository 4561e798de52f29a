// Aturan: layanan apa yang tertutup oleh status dan hukuman pegawai, sejak kapan, dan karena apa (rantai akibat).
import type { HasilAturan, HasilSyarat, Tanggal } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { DAMPAK_STATUS, type Dampak, dampakHukuman, LAYANAN_KENA } from '../bagian/dampak.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'

type Parameter = { layanan: typeof LAYANAN_KENA }
type Kena = Dampak & { peristiwa: string; sejak: Tanggal; hingga?: Tanggal }

const DASAR = [
  'Perwali Blitar 24/2006 Lampiran I Bab II huruf A angka 6',
  'PP 94/2021',
  'PP 53/2010',
  'PP 30/1980',
]

/** Everything on record that touches a service on the day: what runs now, and what has a lasting effect. */
function rantai(fakta: Fakta): Kena[] {
  const hari = fakta.perTanggal
  const masih = (d: Dampak, mulai: Tanggal, sampai: Tanggal | undefined) =>
    mulai <= hari && (d.selama === 'pernah' || sampai === undefined || hari <= sampai)
  const status = (fakta.pegawai?.status ?? []).flatMap((s) =>
    (DAMPAK_STATUS[s.keadaan] ?? [])
      .filter((d) => masih(d, s.mulai, s.sampai))
      .map((d) => ({
        ...d,
        peristiwa: s.keadaan.replaceAll('-', ' '),
        sejak: s.mulai,
        ...(s.sampai === undefined ? {} : { hingga: s.sampai }),
      })),
  )
  const hukuman = (fakta.pegawai?.hukuman ?? []).flatMap((h) => {
    // A reproof without an end is over on the day it was given.
    const sampai = h.sampai ?? (h.tingkat === 'ringan' ? h.mulai : undefined)
    return dampakHukuman(h)
      .filter((d) => masih(d, h.mulai, sampai))
      .map((d) => ({
        ...d,
        peristiwa: `hukuman ${h.jenis.replaceAll('-', ' ')}`,
        sejak: h.mulai,
        ...(sampai === undefined ? {} : { hingga: sampai }),
      }))
  })
  return [...status, ...hukuman]
}

function syaratLayanan(nama: string, kode: string, kena: readonly Kena[]): HasilSyarat {
  const bunyi = `${nama}: tidak tertutup oleh status atau hukuman.`
  const berat = kena.find((k) => k.akibat === 'tertutup') ?? kena.find((k) => k.akibat === 'ragu')
  const dasar = kena.length === 0 ? DASAR.slice(0, 1) : [...new Set(kena.map((k) => k.dasar))]
  const kata = kena
    .map(
      (k) =>
        `${k.peristiwa} sejak ${tanggalKata(k.sejak)}${k.hingga === undefined ? '' : ` sampai ${tanggalKata(k.hingga)}`}: ${k.kata}`,
    )
    .join('; ')
  if (!berat)
    return syarat(kode, bunyi, dasar, 'memenuhi', kata === '' ? 'Tidak ada yang menutup.' : `${kata}.`)
  return berat.akibat === 'tertutup'
    ? syarat(
        kode,
        bunyi,
        dasar,
        'tidak-memenuhi',
        `${kata}.`,
        berat.hingga === undefined
          ? undefined
          : `Terbuka kembali sesudah ${tanggalKata(berat.hingga)}, bila tidak ada sebab lain.`,
      )
    : syarat(
        kode,
        bunyi,
        dasar,
        'perlu-pertimbangan',
        `${kata}.`,
        'Mintalah pertimbangan pejabat yang membidangi.',
      )
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  if (fakta.pegawai?.status === undefined || fakta.pegawai.hukuman === undefined)
    return {
      syarat: [
        syarat(
          'riwayat',
          'Riwayat status dan hukuman diketahui.',
          DASAR,
          'data-kurang',
          'Riwayat status atau hukuman tidak diberikan (pegawai.status, pegawai.hukuman).',
          'Berikan keduanya; daftar kosong bila tidak ada.',
        ),
      ],
      hitung: {},
    }
  const kena = rantai(fakta)
  return {
    syarat: p.layanan.map((l) =>
      syaratLayanan(
        l.nama,
        l.kode,
        kena.filter((k) => k.layanan === l.kode),
      ),
    ),
    hitung: {
      jumlahTertutup: hitung.angka(
        new Set(kena.filter((k) => k.akibat === 'tertutup').map((k) => k.layanan)).size,
      ),
      rantai: hitung.daftar(
        kena.map((k) => ({
          layanan: k.layanan,
          akibat: k.akibat,
          peristiwa: k.peristiwa,
          sejak: k.sejak,
          sampai: k.hingga ?? null,
          alasan: k.kata,
          dasar: k.dasar,
        })),
      ),
    },
  }
}

/** The chain of cross-service effects of standing and penalties on one day, service by service. */
export const dampakStatus: Aturan<Parameter> = {
  kode: 'dampak-status',
  nama: 'Dampak status dan hukuman pada layanan',
  tanya: 'Layanan apa yang tertutup bagi pegawai ini sekarang, sejak kapan, dan karena apa?',
  butuh: ['pegawai.status', 'pegawai.hukuman'],
  edisi: [
    {
      berlaku: '1980-08-30',
      dasar: DASAR,
      perluVerifikasi:
        'dampak hukuman pada kenaikan pangkat menurut PP 99/2000 dan peraturan BKN dibaca ringkas; aturan KP yang memutus',
      parameter: { layanan: LAYANAN_KENA },
      nilai,
    },
  ],
}
