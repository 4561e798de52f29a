// Lihat impor: kinds, former imports, and one import with its map, preview, errors and result.
import type { z } from 'zod'
import type { daftarImpor, jenisImpor, zRincianImpor } from '#kontrak/impor.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { JenisImpor } from '#mesin/bentuk-impor.ts'
import { hubungan } from '#mesin/hak.ts'
import { type Peta, tebakBarisJudul, tebakPeta } from '#mesin/impor-peta.ts'
import { hurufKolom } from '#mesin/impor-sel.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import {
  type BarisContoh,
  type BarisImpor,
  bacaContoh,
  bacaGalat,
  bacaPeta,
  daftarImporLalu,
} from './baca.ts'
import { BARIS_PALING } from './buka.ts'
import { bukaImpor, jenisTerbuka, lingkupImpor, type PerluImpor } from './lingkup.ts'
import { sebutHalangan, sidikJudul } from './tindak.ts'
import { halanganBatal } from './tulis-batal.ts'

const CONTOH_PALING = 30
const GALAT_PALING = 200
const KOSONG = { baru: 0, berubah: 0, sama: 0, galat: 0, peringatan: 0, orang: 0 }

/** Groups as Perwali Jambi 31/2018 Pasal 5 ayat (1) orders them; the organisation last. */
const URUT_KELOMPOK = [
  'Data pokok',
  'Riwayat pegawai',
  'Riwayat tugas',
  'Pendidikan',
  'Keluarga',
  'Organisasi',
]

export function lihatJenis(p: PerluImpor, ctx: Ctx): z.input<typeof jenisImpor.jawab> {
  return {
    barisPaling: BARIS_PALING,
    baris: [...jenisTerbuka(p, ctx)]
      .sort((a, b) => URUT_KELOMPOK.indexOf(a.kelompok) - URUT_KELOMPOK.indexOf(b.kelompok))
      .map(({ kode, nama, uraian, kelompok, dasar, kolom }) => ({
        kode,
        nama,
        uraian,
        kelompok,
        dasar: [...dasar],
        kolom: kolom.map((k) => ({
          kode: k.kode,
          judul: k.judul,
          wajib: k.wajib === true,
          petunjuk: k.petunjuk,
          contoh: k.contoh,
        })),
      })),
  }
}

function ringkas(i: Omit<BarisImpor, 'lembar'>, p: PerluImpor) {
  return {
    id: i.id,
    jenis: i.jenis,
    jenisNama: p.jenis.find((j) => j.kode === i.jenis)?.nama ?? i.jenis,
    namaBerkas: i.namaBerkas,
    keadaan: i.keadaan,
    cara: i.cara,
    jumlah: { ...KOSONG, ...i.jumlah },
    oleh: i.oleh,
    perangkatDaerah: i.perangkatDaerah,
    dibuatPada: i.dibuatPada,
    selesaiPada: i.selesaiPada,
  }
}

export async function lihatDaftar(
  p: PerluImpor,
  ctx: Ctx,
  q: { halaman: number; ukuran: number },
): Promise<z.input<typeof daftarImpor.jawab>> {
  const { baris, jumlah } = await daftarImporLalu(ctx.db, { perangkatDaerahId: lingkupImpor(p, ctx), ...q })
  return { baris: baris.map((b) => ringkas(b, p)), jumlah, ...q }
}

type Pilihan = { lembar: number; barisJudul: number; peta: Peta }

/** What was chosen, or the guess: the sheet and row whose headings fit best, with the map used last for such headings. */
async function pilihanAwal(
  ctx: Ctx,
  i: BarisImpor,
  jenis: JenisImpor,
): Promise<{ pilihan: Pilihan; diingat: boolean }> {
  const { lembar, barisJudul, peta } = i.pilihan
  if (lembar !== undefined && barisJudul !== undefined && peta)
    return { pilihan: { lembar, barisJudul, peta }, diingat: false }
  let terbaik: Pilihan = { lembar: 0, barisJudul: i.lembar[0]?.baris[0]?.nomor ?? 1, peta: {} }
  let judul: string[] = []
  for (const [ke, l] of i.lembar.entries()) {
    const b =
      l.baris[
        tebakBarisJudul(
          jenis,
          l.baris.map((x) => x.isi),
        )
      ]
    const tebakan = b ? tebakPeta(jenis, b.isi) : {}
    if (!b || Object.keys(tebakan).length <= Object.keys(terbaik.peta).length) continue
    terbaik = { lembar: ke, barisJudul: b.nomor, peta: tebakan }
    judul = b.isi
  }
  const ingat = await bacaPeta(ctx.db, {
    akunId: pembaca(ctx).akunId,
    jenis: jenis.kode,
    sidikJudul: sidikJudul(judul),
  })
  return { pilihan: { ...terbaik, peta: ingat ?? terbaik.peta }, diingat: ingat !== undefined }
}

/** Fields whose former value only the BKPSDM and the owner see (mesin/hak.ts). */
const TERBATAS: ReadonlySet<string> = new Set(['nik', 'telepon', 'email', 'alamat', 'agama'])
const JENIS_TERBATAS: ReadonlySet<string> = new Set(['kinerja', 'hukuman', 'keluarga'])

const sebagaiTeks = (n: unknown): string | null => (n === null || n === undefined ? null : String(n))

function perubahan(jenis: JenisImpor, b: BarisContoh, penuh: boolean) {
  return jenis.tujuan.flatMap((t) => {
    if (!('dari' in t)) return []
    const kolom = jenis.kolom.find((k) => k.kode === t.dari)
    const baru = b.nilai[t.dari]
    const lama = sebagaiTeks(b.lama?.[t.kolom])
    if (!kolom || baru === null || baru === undefined || baru === lama) return []
    const tutup = !penuh && (TERBATAS.has(t.kolom) || JENIS_TERBATAS.has(jenis.kode))
    return [{ kolom: kolom.judul, lama: tutup && lama !== null ? '•••' : lama, baru }]
  })
}

function sebutan(b: BarisContoh): string {
  return b.nama ?? b.nilai.nama ?? b.nilai.kode ?? b.nilai.nip ?? ''
}

/** One import as the screen shows it. */
export async function lihatImpor(
  p: PerluImpor,
  ctx: Ctx,
  id: string,
  kemajuan: ReadonlyMap<string, number>,
): Promise<z.input<typeof zRincianImpor> | Tolak> {
  const buka = await bukaImpor(p, ctx, id)
  if (!('impor' in buka)) return buka
  const { impor, jenis } = buka
  const { pilihan, diingat } = await pilihanAwal(ctx, impor, jenis)
  const siap = ['siap', 'gagal', 'selesai', 'menjalankan', 'dibatalkan'].includes(impor.keadaan)
  const penuh = hubungan(pembaca(ctx), {}) === 'bkpsdm'
  const contoh = siap ? await bacaContoh(ctx.db, id, jenis.tabel, CONTOH_PALING) : []
  const galat = siap ? await bacaGalat(ctx.db, id, GALAT_PALING) : []
  const halangan = impor.keadaan === 'selesai' ? await halanganBatal(ctx.db, id, jenis) : []
  return {
    ...ringkas(impor, p),
    sidik: impor.sidik,
    ukuran: impor.ukuran,
    format: impor.format,
    maju: kemajuan.get(id) ?? impor.maju,
    pesan: impor.pesan,
    alasanBatal: impor.alasanBatal,
    lembar: impor.lembar,
    pilihan: { lembar: pilihan.lembar, barisJudul: pilihan.barisJudul, peta: { ...pilihan.peta } },
    diingat,
    contoh: contoh.map((b) => ({
      baris: b.baris,
      hasil: b.hasil,
      sebutan: sebutan(b),
      pegawaiId: impor.keadaan === 'dibatalkan' ? null : b.pegawaiId,
      perubahan: perubahan(jenis, b, penuh),
    })),
    galat: galat.map(({ kolom, ...g }) => ({
      ...g,
      judul: jenis.kolom.find((k) => k.kode === kolom)?.judul ?? hurufKolom(0),
    })),
    halangan: halangan.map(sebutHalangan),
  }
}
