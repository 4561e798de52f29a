// Awal: the file with the first perangkat daerah, office and employee of a real installation. The import of employees
// needs an administrator who is already in, so he comes from here.
import { z } from 'zod'
import type { Hasil, Tanggal } from '#mesin/bentuk.ts'
import { bacaNip, selisihNip } from '#mesin/nip.ts'
import { sahTanggal } from '#mesin/tanggal.ts'
import { tolak } from '#mesin/tolak.ts'
import { pakaiBahasaIndonesia, tolakIsian } from '#server/alat/messages.ts'

const zKode = z
  .string()
  .trim()
  .regex(/^[a-z][a-z0-9-]{1,60}$/, 'Tulis dengan huruf kecil, angka, dan tanda hubung, misalnya bkpsdm.')
const zTeks = z.string().trim().min(1).max(200)
const zTanggal = z.string().refine(sahTanggal, 'Tulis tanggal yang ada di kalender sebagai TTTT-BB-HH.')

const zAwal = z.strictObject({
  perangkatDaerah: z.strictObject({
    kode: zKode,
    nama: zTeks,
    namaSingkat: zTeks,
    jenis: z.enum(['sekretariat', 'dinas', 'badan', 'inspektorat', 'kecamatan', 'rsud', 'satuan']),
    mingguKerja: z.union([z.literal(5), z.literal(6)]),
  }),
  jabatan: z.strictObject({
    kode: zKode,
    nama: zTeks,
    jenis: z.enum(['jpt', 'administrator', 'pengawas', 'fungsional', 'pelaksana']),
  }),
  pegawai: z.strictObject({
    nip: z.string(),
    nama: zTeks,
    /** With titles, as letters write it; the plain name when left out. */
    namaLengkap: zTeks.optional(),
    sapaan: z.string().trim().max(20).default(''),
    tempatLahir: zTeks,
    status: z.strictObject({ jenis: z.enum(['pns', 'cpns', 'pppk']), sejak: zTanggal }),
    tmtCpns: zTanggal,
    tmtJabatan: zTanggal,
  }),
})

/** The file as written into the database; birthday and sex are those of the NIP. */
export type Awal = z.output<typeof zAwal> & { lahir: Tanggal; jenisKelamin: 'pria' | 'wanita' }

/** A refusal that names the field. */
export const salah = (isian: string, sebab: string, saran: string) =>
  tolak('berkas-awal-salah', sebab, [], saran, isian)

function periksaTanggal(a: z.output<typeof zAwal>, hari: Tanggal) {
  const { tmtCpns, tmtJabatan, status } = a.pegawai
  for (const [isian, tanggal] of Object.entries({ tmtCpns, tmtJabatan, 'status.sejak': status.sejak })) {
    if (tanggal > hari)
      return salah(`pegawai.${isian}`, `pegawai.${isian} ${tanggal} belum tiba.`, 'Perbaiki tanggalnya.')
    if (tanggal < tmtCpns)
      return salah(
        `pegawai.${isian}`,
        `pegawai.${isian} ${tanggal} mendahului tmtCpns ${tmtCpns}.`,
        'Periksa ketiga tanggal pada SK pegawai ini.',
      )
  }
  return undefined
}

/** Checks the text of a --berkas file. Out: its content and doubts to look at, or every wrong field in one refusal. */
export function bacaAwal(teks: string, hari: Tanggal): Hasil<{ awal: Awal; peringatan: string[] }> {
  pakaiBahasaIndonesia()
  let mentah: unknown
  try {
    mentah = JSON.parse(teks)
  } catch {
    return salah('berkas', 'Berkas bukan JSON yang sah.', 'Mulailah dari docs/contoh/awal.json.')
  }
  const hasil = zAwal.safeParse(mentah)
  if (!hasil.success) {
    const { galat, ...isi } = tolakIsian(hasil.error.issues)
    return { ...isi, sebab: galat.map((g) => `${g.isian}: ${g.pesan}`).join('\n') }
  }
  const nip = bacaNip(hasil.data.pegawai.nip)
  if (nip.jenis === 'tolak') return { ...nip, isian: 'pegawai.nip' }
  const keliru = periksaTanggal(hasil.data, hari)
  if (keliru) return keliru
  const { lahir, jenisKelamin } = nip.nilai
  const pegawai = { ...hasil.data.pegawai, nip: nip.nilai.nip }
  const peringatan = [...nip.nilai.peringatan, ...selisihNip(nip.nilai, { tmtCpns: pegawai.tmtCpns })]
  return { jenis: 'jadi', nilai: { awal: { ...hasil.data, pegawai, lahir, jenisKelamin }, peringatan } }
}
