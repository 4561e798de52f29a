// Tumpukan: a batch of letters under one passphrase. The passphrase opens the key once and lives in memory for this
// batch only; what is done is in the database letter by letter, so a batch cut off goes on where it stopped.
import type { Tolak } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Db } from '../alat/database.ts'
import { menghentikanTumpukan, type SesiTanda } from '../naskah/tandatangan.ts'
import { bacaTumpukan, type Tumpukan } from './baca.ts'
import type { BekalPengesahan } from './bekal.ts'
import { idBaru } from './id.ts'
import { sahkanSatu } from './satu.ts'

const DASAR = ['Perwali Kediri 80/2021 Pasal 11 ayat (1)']
/** Batches one process signs at once; more would only queue for the same composer. */
const SERENTAK = 4
/** Letters of one batch in the making at once: composing, signing and storing use different parts of the machine. */
const SURAT_SERENTAK = 3

export type Pelaksana = {
  mulai(
    db: Db,
    pelaku: Pelaku,
    usulan: string[],
    sandi: string,
    kini: string,
  ): Promise<{ tumpukan: Tumpukan; jalankan: () => void } | Tolak>
  lanjutkan(
    db: Db,
    pelaku: Pelaku,
    id: string,
    sandi: string,
  ): Promise<{ tumpukan: Tumpukan; jalankan: () => void } | Tolak>
  /** Resolves when no batch is being signed. */
  tenang(): Promise<void>
}

async function buka(b: BekalPengesahan, db: Db, pelaku: Pelaku, sandi: string): Promise<SesiTanda | Tolak> {
  const hasil = await b.penanda.mulai({ id: pelaku.pegawaiId, db }, sandi)
  return hasil.ok ? hasil.sesi : tolak(hasil.kode, hasil.sebab, DASAR, hasil.saran, 'sandiTanda')
}

const adaTolak = (x: object): x is Tolak => 'jenis' in x && x.jenis === 'tolak'

/** Writes a new batch; a case named twice is signed once. */
async function catatTumpukan(db: Db, pelaku: Pelaku, usulan: string[], kini: string): Promise<Tumpukan> {
  const id = idBaru()
  const jabatan = pelaku.jabatan[0]?.nama ?? '-'
  const kepala = {
    id,
    akun_id: pelaku.akunId,
    pegawai_id: pelaku.pegawaiId,
    jabatan,
    keadaan: 'berjalan',
    dibuat_pada: kini,
  }
  await db.insertInto('penandatanganan').values(kepala).execute()
  const butir = [...new Set(usulan)].map((u, i) => ({
    penandatanganan_id: id,
    urut: i + 1,
    usulan_id: u,
    keadaan: 'menunggu',
  }))
  await db.insertInto('penandatanganan_butir').values(butir).execute()
  return terbaca(db, pelaku, id)
}

/** Failed letters wait again; finished ones stay finished. */
async function bukaLagi(db: Db, pelaku: Pelaku, { id }: Tumpukan): Promise<Tumpukan> {
  await db
    .updateTable('penandatanganan_butir')
    .set({ keadaan: 'menunggu', sebab: null })
    .where('penandatanganan_id', '=', id)
    .where('keadaan', '=', 'gagal')
    .execute()
  await db
    .updateTable('penandatanganan')
    .set({ keadaan: 'berjalan', selesai_pada: null })
    .where('id', '=', id)
    .execute()
  return terbaca(db, pelaku, id)
}

async function terbaca(db: Db, pelaku: Pelaku, id: string): Promise<Tumpukan> {
  const tumpukan = await bacaTumpukan(db, id, pelaku.akunId)
  if (!tumpukan) throw new Error(`Tumpukan ${id} tidak terbaca sesudah ditulis`)
  return tumpukan
}

/** The one that signs; `b` is shared by all batches of this process. */
export function buatPelaksana(b: BekalPengesahan): Pelaksana {
  const berjalan = new Map<string, Promise<void>>()

  function jalankan(id: string, pelaku: Pelaku, sesi: SesiTanda): void {
    // Two requests may both have been told to go on before either began.
    if (berjalan.has(id)) {
      sesi.tutup()
      return
    }
    const kerja = tandatanganiSisa(b, id, pelaku, sesi)
      .catch((galat: unknown) => terhenti(b, id, galat))
      .finally(() => {
        sesi.tutup()
        berjalan.delete(id)
      })
    berjalan.set(id, kerja)
  }

  return {
    mulai: async (db, pelaku, usulan, sandi, kini) => {
      if (berjalan.size >= SERENTAK)
        return tolak(
          'sedang-sibuk',
          'Penandatanganan lain sedang berjalan.',
          DASAR,
          'Tunggu sebentar, lalu ulangi.',
        )
      const sesi = await buka(b, db, pelaku, sandi)
      if (adaTolak(sesi)) return sesi
      const tumpukan = await catatTumpukan(db, pelaku, usulan, kini)
      return { tumpukan, jalankan: () => jalankan(tumpukan.id, pelaku, sesi) }
    },
    lanjutkan: async (db, pelaku, id, sandi) => {
      const lama = await bacaTumpukan(db, id, pelaku.akunId)
      if (!lama)
        return tolak(
          'tidak-ditemukan',
          'Tumpukan ini tidak ditemukan.',
          [],
          'Buka kembali daftar yang menunggu tanda tangan.',
        )
      if (berjalan.has(id)) return { tumpukan: lama, jalankan: () => undefined }
      const sesi = await buka(b, db, pelaku, sandi)
      if (adaTolak(sesi)) return sesi
      return { tumpukan: await bukaLagi(db, pelaku, lama), jalankan: () => jalankan(id, pelaku, sesi) }
    },
    tenang: async () => {
      await Promise.all(berjalan.values())
    },
  }
}

/** The batch broke off (not one letter, which is noted by itself): it says so and waits for its signer. */
async function terhenti(b: BekalPengesahan, id: string, galat: unknown): Promise<void> {
  b.log.error({ galat, tumpukan: id }, 'Tumpukan tanda tangan berhenti')
  await b.basisdata.db
    .updateTable('penandatanganan')
    .set({ keadaan: 'terhenti' })
    .where('id', '=', id)
    .execute()
    .catch((lagi: unknown) => b.log.error({ galat: lagi, tumpukan: id }, 'Keadaan tumpukan tidak tercatat'))
}

/**
 * Signs what still waits, in order, a few at a time: one is composed while another is signed and stored. A refusal that
 * every further letter would meet too stops the batch; what waits keeps waiting.
 */
async function tandatanganiSisa(
  b: BekalPengesahan,
  id: string,
  pelaku: Pelaku,
  sesi: SesiTanda,
): Promise<void> {
  const sisa = await b.basisdata.db
    .selectFrom('penandatanganan_butir')
    .select(['urut', 'usulan_id'])
    .where('penandatanganan_id', '=', id)
    .where('keadaan', '=', 'menunggu')
    .orderBy('urut')
    .execute()
  let henti = false
  const satu = async ({ urut, usulan_id: usulanId }: (typeof sisa)[number]) => {
    const kode = await tandatanganiButir(b, { id, pelaku, sesi, urut, usulanId })
    if (kode !== null && menghentikanTumpukan(kode)) henti = true
  }
  const jalur = async () => {
    for (let butir = sisa.shift(); butir && !henti; butir = sisa.shift()) await satu(butir)
  }
  // A passphrase nobody has proved yet is tried on one letter alone: three at once would burn three tries.
  const pertama = sesi.teruji ? undefined : sisa.shift()
  if (pertama) await satu(pertama)
  await Promise.all(Array.from({ length: SURAT_SERENTAK }, jalur))
  await b.basisdata.db
    .updateTable('penandatanganan')
    .set({ keadaan: henti ? 'terhenti' : 'selesai', selesai_pada: b.jam.kini() })
    .where('id', '=', id)
    .execute()
}

type Butir = { id: string; pelaku: Pelaku; sesi: SesiTanda; urut: number; usulanId: string }

/** One letter of the batch, its failure noted; the code of the refusal, or null when it was signed. */
async function tandatanganiButir(b: BekalPengesahan, s: Butir): Promise<string | null> {
  const tandai = (db: Db, keadaan: 'jadi' | 'gagal', sebab: string | null) =>
    db
      .updateTable('penandatanganan_butir')
      .set({ keadaan, sebab, pada: b.jam.kini() })
      .where('penandatanganan_id', '=', s.id)
      .where('urut', '=', s.urut)
      // What is signed stays signed, also when a second try of the same letter is refused for that very reason.
      .where('keadaan', '!=', 'jadi')
      .execute()
  const hasil = await sahkanSatu(b, s.pelaku, s.sesi, s.usulanId, async (db) => {
    await tandai(db, 'jadi', null)
  }).catch((galat: unknown) => {
    b.log.error({ galat, usulan: s.usulanId }, 'Satu naskah gagal ditandatangani')
    return tolak(
      'gagal-tanda',
      'Terjadi gangguan saat menandatangani; naskah ini belum ditandatangani.',
      DASAR,
      'Pilih Lanjutkan untuk mencoba lagi.',
    )
  })
  if (hasil.jenis !== 'tolak') return null
  await tandai(b.basisdata.db, 'gagal', `${hasil.sebab} ${hasil.saran}`)
  return hasil.kode
}
