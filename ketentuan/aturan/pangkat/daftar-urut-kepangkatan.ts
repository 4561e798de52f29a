// Aturan: urutan dua orang atau lebih dalam daftar urut kepangkatan, dan sebab tiap orang di atas yang berikutnya.
import type { HasilAturan, HasilSyarat } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { sahTanggal } from '#mesin/tanggal.ts'
import { campuran, KUNCI_DUK, kunciPemisah, type OrangDuk, urutkanDuk } from '../bagian/duk.ts'
import { hitung, syarat } from '../bagian/kata.ts'
import { urutGolongan } from '../bagian/pangkat/urutan.ts'

/** Keys in the order in which they decide, and the most people one request may bring. */
type Parameter = { kunci: readonly string[]; paling: number }

const DASAR = ['PP 15/1979', 'SE BAKN 03/SE/1980']

/** Reads one entry of the list; a text = what is wrong with it. */
function bacaOrang(mentah: unknown, ke: number): OrangDuk | string {
  if (typeof mentah !== 'object' || mentah === null) return `orang ke-${ke}: bukan objek`
  const o = new Map(Object.entries(mentah))
  const teks = (k: string): string | undefined =>
    typeof o.get(k) === 'string' ? String(o.get(k)) : undefined
  const tanggal = (k: string): string | undefined => {
    const t = teks(k)
    return t !== undefined && sahTanggal(t) ? t : undefined
  }
  const golongan = teks('golongan')
  const tmtPangkat = tanggal('tmtPangkat')
  const lahir = tanggal('lahir')
  const kunci = teks('kunci') ?? String(ke)
  if (golongan === undefined || urutGolongan(golongan) === 0) return `${kunci}: golongan`
  if (tmtPangkat === undefined) return `${kunci}: tmtPangkat`
  if (lahir === undefined) return `${kunci}: lahir`
  const masaKerja = o.get('masaKerjaBulan')
  const pilihan: Partial<OrangDuk> = {}
  for (const k of ['jabatan', 'latihan', 'pendidikan'] as const) {
    const t = teks(k)
    if (t !== undefined) pilihan[k] = t
  }
  for (const k of ['tmtJabatan', 'lulusLatihan', 'lulusPendidikan'] as const) {
    const t = tanggal(k)
    if (t !== undefined) pilihan[k] = t
  }
  if (typeof masaKerja === 'number') pilihan.masaKerjaBulan = masaKerja
  return { kunci, golongan, tmtPangkat, lahir, ...pilihan }
}

function syaratTetangga(a: OrangDuk, b: OrangDuk, ke: number): HasilSyarat {
  const bunyi = `${a.kunci} di atas ${b.kunci}.`
  const kode = `urutan-${ke}`
  const pemisah = kunciPemisah(a, b)
  if (!pemisah)
    return syarat(
      kode,
      bunyi,
      DASAR,
      'perlu-pertimbangan',
      'Sama pada semua ukuran; urutan masukan dipakai.',
      'Lengkapi data, atau tetapkan urutannya.',
    )
  const kata = `Ditentukan ${pemisah.nama}: ${pemisah.kata(a)} dan ${pemisah.kata(b)}.`
  if (pemisah.nama === 'masa kerja' && (a.masaKerjaBulan === undefined || b.masaKerjaBulan === undefined))
    return syarat(
      kode,
      bunyi,
      DASAR,
      'data-kurang',
      `${kata} Salah satunya belum diberikan (masaKerjaBulan).`,
      'Lengkapi masa kerja.',
    )
  if (pemisah.nama === 'jabatan' && campuran(a, b))
    return syarat(
      kode,
      bunyi,
      DASAR,
      'perlu-pertimbangan',
      `${kata} Jabatan struktural dan fungsional tidak dibandingkan oleh teks.`,
      'Tetapkan mana yang lebih tinggi.',
    )
  return syarat(kode, bunyi, DASAR, 'memenuhi', kata)
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const mentah = fakta.usulan?.isian?.orang
  const bunyi = 'Daftar berisi dua orang atau lebih dengan golongan, TMT pangkat, dan tanggal lahir.'
  const kurang = (kata: string): HasilAturan => ({
    syarat: [syarat('daftar', bunyi, DASAR, 'data-kurang', kata, 'Lengkapi usulan.isian.orang.')],
    hitung: {},
  })
  if (!Array.isArray(mentah) || mentah.length < 2)
    return kurang('usulan.isian.orang berisi kurang dari dua orang.')
  if (mentah.length > p.paling) return kurang(`Paling banyak ${p.paling} orang tiap permintaan.`)
  const baca = mentah.map((m, i) => bacaOrang(m, i + 1))
  const cacat = baca.filter((b): b is string => typeof b === 'string')
  if (cacat.length > 0) return kurang(`Belum lengkap: ${cacat.join('; ')}.`)
  const urut = urutkanDuk(baca.filter((b): b is OrangDuk => typeof b !== 'string'))
  const tetangga = urut.slice(1).map((b, i) => syaratTetangga(urut[i] ?? b, b, i + 1))
  return {
    syarat: [syarat('daftar', bunyi, DASAR, 'memenuhi', `${urut.length} orang.`), ...tetangga],
    hitung: {
      urutan: hitung.teks(urut.map((o) => o.kunci).join(', ')),
      daftar: hitung.daftar(
        urut.map((o, i) => ({
          urut: i + 1,
          kunci: o.kunci,
          golongan: o.golongan,
          tmtPangkat: o.tmtPangkat,
          sebab: tetangga[i]?.fakta ?? null,
        })),
      ),
    },
  }
}

/**
 * `usulan.isian.orang`: [{ kunci, golongan, tmtPangkat, lahir, jabatan?, tmtJabatan?, masaKerjaBulan?, latihan?,
 * lulusLatihan?, pendidikan?, lulusPendidikan? }]. `jabatan` is an eselon ('III.b') or a functional level ('ahli muda').
 * One condition for each pair of neighbours says which key put the first above the second.
 */
export const daftarUrutKepangkatan: Aturan<Parameter> = {
  kode: 'daftar-urut-kepangkatan',
  nama: 'Daftar urut kepangkatan',
  tanya: 'Siapa di atas siapa dalam daftar urut kepangkatan, dan mengapa?',
  butuh: ['usulan.isian.orang'],
  edisi: [
    {
      berlaku: '1979-07-01',
      dasar: DASAR,
      perluVerifikasi:
        'tanggal mulai, kedudukan PP 15/1979 sesudah UU 20/2023, serta urutan pada TMT jabatan dan tahun lulus belum dicocokkan',
      parameter: { kunci: KUNCI_DUK.map((k) => k.nama), paling: 1000 },
      nilai,
    },
  ],
}
