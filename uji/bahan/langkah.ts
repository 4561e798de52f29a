// Langkah: the acts of a case in tests, one function each, through the same doors as a request.
import { v7 as uuid } from 'uuid'
import type { Tindakan } from '#mesin/bentuk-usulan.ts'
import type { Db } from '#server/alat/database.ts'
import { simpanArsip } from '#server/arsip/tulis.ts'
import { bacaNaskahUsulan } from '#server/naskah/baca.ts'
import { catatTanda, nomoriKonsep } from '#server/naskah/tindak.ts'
import { bacaBarisUsulan } from '#server/usulan/baca.ts'
import { buatUsulan } from '#server/usulan/buat.ts'
import type { Perlu } from '#server/usulan/perlu.ts'
import { perkaraTanda } from '#server/usulan/tanda-tangan.ts'
import { type HasilTindak, tindakDalam } from '#server/usulan/tindak.ts'
import { HARI, KINI, type KotaKecil, type NamaOrang } from './kota-kecil.ts'

export type Terkirim = {
  nama: string
  data: Record<string, unknown>
  mulaiPada?: string | undefined
  kunci?: string | undefined
}

/** Jobs kept in a list instead of a queue. */
export function jobsUji() {
  const terkirim: Terkirim[] = []
  const kirim: Perlu['jobs']['kirim'] = async (_db, nama, data, o) => {
    terkirim.push({ nama, data, mulaiPada: o?.mulaiPada, kunci: o?.kunci })
  }
  return { terkirim, jobs: { kirim } }
}

export type Waktu = { kini: string; hari: string }

export const perluUji = (
  kota: KotaKecil,
  db: Db,
  siapa: NamaOrang,
  jobs: Perlu['jobs'],
  waktu: Waktu = { kini: KINI, hari: HARI },
): Perlu => ({ db, ...waktu, pelaku: kota.pelaku(siapa), ketentuan: kota.ketentuan, jobs })

export type Pemeran = {
  buat: (siapa: NamaOrang, untuk?: NamaOrang) => Promise<string>
  lakukan: (
    id: string,
    siapa: NamaOrang,
    tindakan: Tindakan,
    lain?: { versi?: number; survei?: Record<string, number>; waktu?: Waktu },
  ) => Promise<HasilTindak>
  jadi: (
    id: string,
    siapa: NamaOrang,
    tindakan: Tindakan,
    lain?: { survei?: Record<string, number>; waktu?: Waktu },
  ) => Promise<void>
  sahkan: (id: string, siapa?: NamaOrang) => Promise<HasilTindak>
  /** Files, takes, marks every document right and accepts. */
  sampaiDiterima: (id: string, pemohon?: NamaOrang) => Promise<void>
  terkirim: Terkirim[]
  jobs: Perlu['jobs']
}

const SEMUA_BERKAS = [
  { kode: 'sk-cpns', status: 'sesuai' as const },
  { kode: 'sk-gaji-terakhir', status: 'sesuai' as const },
]

/** Someone who plays every part on this town. */
export function pemeran(kota: KotaKecil): Pemeran {
  const { terkirim, jobs } = jobsUji()
  const { basisdata } = kota
  const lakukan: Pemeran['lakukan'] = (id, siapa, tindakan, lain = {}) =>
    basisdata.transaksi((db) =>
      tindakDalam(perluUji(kota, db, siapa, jobs, lain.waktu), {
        usulanId: id,
        tindakan,
        versi: lain.versi,
        survei: lain.survei ? { jawaban: lain.survei, saran: null } : undefined,
      }),
    )
  const jadi: Pemeran['jadi'] = async (id, siapa, tindakan, lain) => {
    const hasil = await lakukan(id, siapa, tindakan, lain)
    if (hasil.jenis === 'tolak') throw new Error(`${tindakan.kode}: ${hasil.kode}: ${hasil.sebab}`)
  }
  const buat: Pemeran['buat'] = async (siapa, untuk = siapa) => {
    const hasil = await basisdata.transaksi((db) =>
      buatUsulan(perluUji(kota, db, siapa, jobs), {
        layanan: 'kenaikan-gaji-berkala',
        pegawaiId: kota.id[untuk],
      }),
    )
    if (hasil.jenis === 'tolak') throw new Error(`${hasil.kode}: ${hasil.sebab}`)
    return hasil.nilai.id
  }
  const sampaiDiterima: Pemeran['sampaiDiterima'] = async (id, pemohon = 'ani') => {
    await jadi(id, pemohon, { kode: 'ajukan' })
    await jadi(id, 'verifikator', { kode: 'ambil' })
    await jadi(id, 'verifikator', { kode: 'periksa-berkas', berkas: SEMUA_BERKAS })
    await jadi(id, 'verifikator', { kode: 'terima' })
  }
  return {
    buat,
    lakukan,
    jadi,
    sampaiDiterima,
    terkirim,
    jobs,
    sahkan: (id, siapa = 'kepala') => sahkan(kota, jobs, id, siapa),
  }
}

type Surat = { id: string; pegawaiId: string; naskahId: string; jenis: string; instrumen: string }

/** Archive row and signature of a letter whose bytes do not matter here. */
async function simpanSurat(db: Perlu['db'], p: Perlu, m: Surat): Promise<{ arsipId: string; sidik: string }> {
  const arsipId = uuid()
  const sidik = uuid().replaceAll('-', '').padStart(64, 'a')
  await simpanArsip(db, {
    id: arsipId,
    pegawaiId: m.pegawaiId,
    jenisDokumen: 'surat-kgb',
    kelompok: 2,
    judul: 'Surat KGB',
    sidik,
    ukuran: 10,
    tipe: 'application/pdf',
    sumber: 'produk',
    usulanId: m.id,
    tersembunyi: m.jenis === 'produk',
    dibuatOleh: p.pelaku.akunId,
    pada: p.kini,
  })
  const blok = {
    atasNama: null,
    jabatanBaris: ['Kepala BKPSDM'],
    nama: p.pelaku.nama,
    pangkat: null,
    nip: null,
  }
  const tanda = {
    pegawaiId: p.pelaku.pegawaiId,
    nama: p.pelaku.nama,
    jabatan: 'Kepala BKPSDM',
    instrumen: m.instrumen,
    moda: 'elektronik' as const,
    pada: p.kini,
    blok,
  }
  await catatTanda(db, {
    naskahId: m.naskahId,
    arsipId,
    sidik,
    penandatangan: [tanda],
    hasilPeriksa: {},
    kini: p.kini,
  })
  return { arsipId, sidik }
}

/** The signature as the room of signing records it, without the PDF itself. */
async function sahkan(
  kota: KotaKecil,
  jobs: Perlu['jobs'],
  id: string,
  siapa: NamaOrang,
): Promise<HasilTindak> {
  return kota.basisdata.transaksi(async (db): Promise<HasilTindak> => {
    const p = perluUji(kota, db, siapa, jobs)
    const perkara = await perkaraTanda(p, id)
    if ('sebab' in perkara) return perkara
    const { buku, format, jenis } = perkara
    const bernomor = await nomoriKonsep(db, { usulanId: id, jenis, buku, format, hari: p.hari, kini: p.kini })
    const naskah = await bacaNaskahUsulan(db, id, jenis)
    const u = await bacaBarisUsulan(db, id, { kunci: false })
    if (!bernomor || !naskah || !u) throw new Error('naskah tidak siap')
    const { arsipId, sidik } = await simpanSurat(db, p, {
      id,
      pegawaiId: u.pegawaiId,
      naskahId: naskah.id,
      jenis,
      instrumen: perkara.instrumen,
    })
    const tindakan: Tindakan = {
      kode: 'tandatangani',
      moda: 'elektronik',
      sidik,
      arsipId,
      nomor: bernomor.nomor.teks,
      sidikNaskah: naskah.sidikData,
      tandaSah: true,
    }
    if (jenis === 'penolakan')
      return {
        jenis: 'jadi',
        nilai: { usulanId: id, versi: u.versi, keadaan: u.keadaan, peristiwa: {} as never },
      }
    return tindakDalam(p, { usulanId: id, tindakan })
  })
}
