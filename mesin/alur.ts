// Alur: the interpreter. A service's steps are data; putuskan() judges one act, terapkan() folds its event.
// Nothing here reads a clock, a database or a file: the same arguments always give the same decision.
import type { Alur, DefTahap, Pekerjaan, Pelaksana, Tolak, TujuanTahap } from './bentuk.ts'
import type { Keadaan, Konteks, Peristiwa, Perkara, PutusanAlur, Tindakan } from './bentuk-usulan.ts'
import { DASAR } from './dasar.ts'
import { perubahanJam } from './jam.ts'
import { jaga, keadaanBenar } from './penjaga.ts'
import { mejaAhliWaris, untukAhliWaris } from './penjaga-almarhum.ts'
import { batasBerlaku } from './penjaga-batas.ts'
import { jabatanValidator, type Keperluan } from './penjaga-bentuk.ts'
import { kenakan, type Perubahan } from './perubahan.ts'
import { SEBUTAN } from './sebutan-pelaksana.ts'
import { hariIni, saatBerikut } from './tanggal.ts'
import { tolak } from './tolak.ts'
import { type Kapan, susunPerubahan } from './ubah.ts'

/** Step code of a case that does not exist yet; only the act `alur.buat` is possible there. */
export const TAHAP_KOSONG = ''

/** The state before the first event. `pada` is any instant; the first event replaces it. */
export function keadaanAwal(pada: string): Keadaan {
  return {
    tahap: TAHAP_KOSONG,
    versi: 0,
    sejak: pada,
    putaran: 0,
    isian: {},
    berkas: {},
    paraf: [],
    cetakan: [],
    tanda: [],
    serah: [],
  }
}

/** Folds one event into the state; pure, needs no Alur. Folding all events gives back the state exactly. */
export function terapkan(keadaan: Keadaan, peristiwa: Peristiwa): Keadaan {
  const perubahan = (peristiwa.data.perubahan ?? []) as Perubahan[]
  const isi = perubahan.reduce(kenakan, keadaan)
  return {
    ...isi,
    tahap: peristiwa.ke,
    versi: keadaan.versi + 1,
    sejak: peristiwa.ke === peristiwa.dari ? keadaan.sejak : peristiwa.pada,
  }
}

/** Definition of a step, by code. Throws when the Alur has no such step (data of another edition). */
export function tahapAlur(alur: Alur, kode: string): DefTahap {
  const tahap = alur.tahap.find((t) => t.kode === kode)
  if (!tahap) throw new Error(`Tahap ${kode} tidak ada pada alur ${alur.kode}`)
  return tahap
}

/** The pseudo step in which only `buat` stands. */
function tahapBuat(alur: Alur): DefTahap {
  const { cap, nama } = tahapAlur(alur, alur.awal)
  const tindakan = alur.buat ? [alur.buat] : []
  return {
    kode: TAHAP_KOSONG,
    nama,
    cap,
    pelaksana: 'pengaju',
    jam: 'berhenti',
    lembar: 0,
    dasar: [DASAR.pendaftaran],
    tindakan,
  }
}

const tahapKini = (alur: Alur, keadaan: Keadaan): DefTahap =>
  keadaan.tahap === TAHAP_KOSONG ? tahapBuat(alur) : tahapAlur(alur, keadaan.tahap)

/** As which performer of the act the actor counts, or undefined when as none. */
function sebagai(k: Keperluan): Pelaksana | undefined {
  const { pelaku } = k.konteks
  const { perkara, konteks } = k
  const uji: Record<Pelaksana, () => boolean> = {
    pemohon: () =>
      pelaku.jenis === 'orang' && pelaku.pegawaiId === perkara.pegawaiId && konteks.almarhum === undefined,
    pengaju: () => pelaku.jenis === 'orang' && pelaku.akunId === perkara.pengajuAkunId,
    'atasan-langsung': () => pelaku.jenis === 'orang' && (konteks.atasan ?? []).includes(pelaku.pegawaiId),
    'admin-kepegawaian': () =>
      pelaku.peran.includes('admin-kepegawaian') && pelaku.perangkatDaerah === perkara.perangkatDaerah,
    verifikator: () => pelaku.peran.includes('verifikator'),
    'validator-pengawas': () => jabatanValidator(k) !== undefined,
    'validator-administrator': () => jabatanValidator(k) !== undefined,
    penandatangan: () =>
      konteks.terpaku.sop.wewenang.some(
        (w) =>
          w.produk === konteks.terpaku.edisi.produk.kode && pelaku.jabatan.some((j) => j.kode === w.jabatan),
      ),
    sistem: () => pelaku.jenis === 'sistem',
    perwakilan: () => konteks.almarhum !== undefined && mejaAhliWaris(k),
    'pihak-luar': () => false,
  }
  return k.def.pelaku.find((p) => uji[p]())
}

const SEBUT_PELAKU = [
  'membidangi',
  'berwenang-tanda',
  'survei-oleh-pemohon',
  'atasan-langsung',
  'pengaju-berhak',
]

/** The right named guard tells it best (Pasal 10, 11, 13); otherwise the act's own articles do. */
function tolakPelaku(k: Keperluan): Tolak {
  const bernama = SEBUT_PELAKU.filter((n) => k.def.penjaga.includes(n))
  const alasan = k.konteks.pelaku.jenis === 'orang' ? jaga(bernama, k) : true
  if (alasan !== true) return alasan
  return tolak(
    'bukan-pelaksana',
    `Tindakan ${k.def.nama} dilakukan ${k.def.pelaku.map((p) => SEBUTAN[p]).join(' atau ')}.`,
    k.def.dasar,
    'Masuk dengan akun yang berwenang, atau serahkan kepada yang berwenang.',
  )
}

/** An act that stands in another step is out of order: refused with its own article and that of the present step. */
function tolakUrutan(alur: Alur, tahap: DefTahap, kode: string): Tolak {
  const lain = alur.tahap.flatMap((t) => t.tindakan.filter((d) => d.kode === kode))
  const dasar = [...new Set([...lain.flatMap((d) => d.dasar), ...tahap.dasar, DASAR.urutan])]
  if (tahap.akhir) {
    return tolak(
      'usulan-sudah-berakhir',
      `Usulan ini sudah berakhir (${tahap.nama}) dan tidak menerima tindakan lagi.`,
      dasar,
      'Buat usulan baru bila masih diperlukan.',
    )
  }
  const boleh = [...new Set(tahap.tindakan.map((d) => d.nama))].join(', ')
  const nama = lain[0]?.nama ?? kode
  return tolak(
    lain.length > 0 ? 'urutan-tahap' : 'tindakan-tidak-dikenal',
    `Tindakan ${nama} tidak dapat dilakukan pada tahap ${tahap.nama}.`,
    dasar,
    boleh ? `Pada tahap ini dapat dilakukan: ${boleh}.` : 'Muat ulang halaman usulan.',
  )
}

const LEWAT_BATAS = 'buka-penolakan-lewat-batas'

/** T10 happened at the first instant after the limit, whenever the scheduler came round. */
function kapan(k: Keperluan): Kapan {
  const batas = k.def.ubah.includes(LEWAT_BATAS) ? batasBerlaku(k) : undefined
  if (!batas) return { pada: k.konteks.kini, hari: k.konteks.hari }
  const pada = saatBerikut(batas.batasPada)
  return { pada, hari: hariIni(pada, k.konteks.kalender.zona) }
}

function pilihTujuan(k: Keperluan, sesudah: Keadaan): TujuanTahap {
  const nanti: Keperluan = { ...k, perkara: { ...k.perkara, keadaan: sesudah } }
  const tujuan = k.def.ke.find((t) => t.bila === undefined || keadaanBenar(t.bila, nanti))
  if (!tujuan) throw new Error(`Tindakan ${k.def.kode} tidak mempunyai tujuan tanpa syarat`)
  return tujuan
}

function susunPekerjaan(k: Keperluan, tujuan: TujuanTahap, perubahan: Perubahan[]): Pekerjaan[] {
  const pekerjaan = new Set<Pekerjaan>(tujuan.pekerjaan ?? [])
  if (!k.konteks.terpaku.sop.caraSerah.includes('elektronik')) pekerjaan.delete('serahkan-elektronik')
  if (k.perkara.keadaan.naskahNomor === undefined) pekerjaan.delete('lepas-nomor')
  if (perubahan.some((p) => p.jenis === 'batas' && p.isi !== null)) pekerjaan.add('jadwalkan-batas')
  if ((k.def.pemberitahuan ?? []).length > 0) pekerjaan.add('kirim-pemberitahuan')
  return [...pekerjaan]
}

/** What the actor gave that people will want to read in the history, besides the changes themselves. */
function keterangan(tindakan: Tindakan): Record<string, unknown> {
  const { alasan, moda, cara, kertas, seri, arsipId, tanggal, penerima, bukti, nomor } = tindakan
  const { hasil, pejabat, rombonganId } = tindakan
  const isi = {
    alasan,
    moda,
    cara,
    kertas,
    seri,
    arsipId,
    tanggal,
    penerima,
    bukti,
    nomor,
    hasil,
    pejabat,
    rombonganId,
  }
  return Object.fromEntries(Object.entries(isi).filter(([, v]) => v !== undefined))
}

function laksanakan(k: Keperluan, peran: Pelaksana): PutusanAlur | Tolak {
  const { konteks, perkara, alur } = k
  const waktu = kapan(k)
  const perubahan = susunPerubahan(k.def.ubah, k, waktu)
  const tujuan = pilihTujuan(k, perubahan.reduce(kenakan, perkara.keadaan))
  if (tujuan.tahap !== perkara.keadaan.tahap) {
    const { sop } = konteks.terpaku
    const ke = tahapAlur(alur, tujuan.tahap)
    const sistem = konteks.pelaku.jenis === 'sistem'
    const jam = perubahanJam({
      keadaan: perkara.keadaan,
      ke,
      hari: waktu.hari,
      sop,
      kalender: konteks.kalender,
      sistem,
    })
    if (!Array.isArray(jam)) return jam
    perubahan.push(...jam)
  }
  const { akunId, pegawaiId, nama } = konteks.pelaku
  const jabatan = jabatanPeristiwa(k, peran)
  const peristiwa: Peristiwa = {
    jenis: k.def.kode,
    nomor: tujuan.nomor ?? k.def.nomor,
    dari: perkara.keadaan.tahap,
    ke: tujuan.tahap,
    pelaku: { akunId, pegawaiId, nama, ...(jabatan === undefined ? {} : { jabatan }), peran },
    pada: waktu.pada,
    hari: waktu.hari,
    dasar: k.def.dasar,
    data: {
      ...keterangan(k.tindakan),
      ...untukAhliWaris(k, peran),
      ...(konteks.manual ? { manual: konteks.manual } : {}),
      perubahan,
    },
  }
  return {
    peristiwa,
    keadaan: terapkan(perkara.keadaan, peristiwa),
    pekerjaan: susunPekerjaan(k, tujuan, perubahan),
  }
}

/** The office in which the act was done, in words; for a validator or signer the one that gives the authority. */
function jabatanPeristiwa(k: Keperluan, peran: Pelaksana): string | undefined {
  const { jabatan } = k.konteks.pelaku
  const kode = k.konteks.terpaku.sop.wewenang.map((w) => w.jabatan)
  const dipakai =
    peran === 'validator-pengawas' || peran === 'validator-administrator'
      ? jabatanValidator(k)
      : peran === 'penandatangan'
        ? jabatan.find((j) => kode.includes(j.kode))
        : jabatan[0]
  if (!dipakai) return undefined
  return dipakai.kedudukan === 'definitif'
    ? dipakai.nama
    : `${dipakai.kedudukan === 'plt' ? 'Plt.' : 'Plh.'} ${dipakai.nama}`
}

/**
 * Judges one act on one case. Out: the event to append, the state after it and the work it opens; or a refusal
 * naming the article. `konteks.pelaku.jabatan` must be the offices held on `tindakan.tanggal` when that is given,
 * otherwise today; `konteks.putusan` holds a verdict for every rule attached to this moment.
 * Kediri Pasal 7 huruf a sampai huruf f; proses.md b.2.
 */
export function putuskan(perkara: Perkara, tindakan: Tindakan, konteks: Konteks): PutusanAlur | Tolak {
  const alur = konteks.terpaku.edisi.alur
  const tahap = tahapKini(alur, perkara.keadaan)
  let terakhir: Tolak | undefined
  for (const def of tahap.tindakan) {
    if (def.kode !== tindakan.kode) continue
    const k: Keperluan = { perkara, tindakan, konteks, alur, tahap, def }
    const peran = sebagai(k)
    const hasil = peran === undefined ? tolakPelaku(k) : jaga(def.penjaga, k)
    if (hasil === true && peran !== undefined) return laksanakan(k, peran)
    if (hasil !== true) terakhir ??= hasil
  }
  return terakhir ?? tolakUrutan(alur, tahap, tindakan.kode)
}

/** One button of the screen: what may be done now, or why not. */
export type TindakanTersedia = { kode: string; nama: string; boleh: boolean; sebab?: Tolak }

/**
 * The acts of the present step that belong to this actor's part, each with whether it may be done now. Guards that
 * judge what the form will hold are left to putuskan().
 */
export function tindakanTersedia(perkara: Perkara, konteks: Konteks): TindakanTersedia[] {
  const alur = konteks.terpaku.edisi.alur
  const tahap = tahapKini(alur, perkara.keadaan)
  const hasil: TindakanTersedia[] = []
  for (const def of tahap.tindakan) {
    const k: Keperluan = { perkara, tindakan: { kode: def.kode }, konteks, alur, tahap, def }
    if (sebagai(k) === undefined || def.pelaku.every((p) => p === 'sistem')) continue
    const uji = jaga(def.penjaga, k, true)
    if (uji !== true && def.luarBiasa) continue
    hasil.push({
      kode: def.kode,
      nama: def.nama,
      boleh: uji === true,
      ...(uji === true ? {} : { sebab: uji }),
    })
  }
  return hasil
}
