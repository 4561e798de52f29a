// Keaslian: what officers see of a letter's proof: the signed bytes checked again now, what was recorded when it was signed, and
// the withdrawal of a letter that is no longer in force.
import type { z } from 'zod'
import type { keaslianNaskah } from '#kontrak/naskah.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Db } from '../alat/database.ts'
import { BerkasRusak, BerkasTidakAda } from '../alat/files.ts'
import { tidakDitemukan } from '../alat/http.ts'
import type { Ctx } from '../alat/ports.ts'
import { bacaNaskahKode, bacaNaskahUsulan, type Naskah } from '../naskah/baca.ts'
import { daftarCabut } from '../naskah/baca-penanda.ts'
import { keadaanSertifikat, type Pencabutan } from '../naskah/cabut.ts'
import { tidakBerlakukan } from '../naskah/keberlakuan.ts'
import { rapikanKodeCek } from '../naskah/kode-cek.ts'
import { type HasilPeriksa, periksaTanda } from '../naskah/periksa-tanda.ts'
import { bacaPencabutan } from './baca-keberlakuan.ts'
import type { BekalPengesahan } from './bekal.ts'
import type { BolehLihat } from './lembar.ts'

const DASAR = ['Perwali Kediri 80/2021 Pasal 11 ayat (2)']

type Keaslian = z.input<typeof keaslianNaskah.jawab>

/** The living letter of a case: the product, else the refusal letter. */
async function naskahHidup(db: Db, usulanId: string): Promise<Naskah | undefined> {
  return (
    (await bacaNaskahUsulan(db, usulanId, 'produk')) ?? (await bacaNaskahUsulan(db, usulanId, 'penolakan'))
  )
}

type Isi = { keadaan: 'utuh' | 'rusak' | 'hilang' | 'belum-ada'; periksa?: HasilPeriksa }

async function bacaIsi(b: BekalPengesahan, n: Naskah): Promise<Isi> {
  if (n.sidik === null) return { keadaan: 'belum-ada' }
  try {
    const isi = await b.berkas.baca(n.sidik)
    if (isi.subarray(0, 5).toString('latin1') !== '%PDF-') return { keadaan: 'utuh' }
    return { keadaan: 'utuh', periksa: await periksaTanda(isi, { akar: b.akar }) }
  } catch (galat) {
    if (galat instanceof BerkasRusak) return { keadaan: 'rusak' }
    if (galat instanceof BerkasTidakAda) return { keadaan: 'hilang' }
    throw galat
  }
}

/** Signatures as officers and the public read them, with the state of their certificates. */
export const rinciTanda = (
  h: HasilPeriksa | null | undefined,
  cabut: readonly Pencabutan[],
  tercatat: string | null,
) =>
  (h?.tanda ?? []).map((t) => ({
    nama: t.nama,
    waktu: t.waktu ?? '',
    waktuTerjamin: t.waktuTerjamin,
    seri: t.seri,
    penerbit: t.penerbit,
    berlakuSampai: t.berlakuSampai,
    utuh: t.utuh,
    sah: t.sah,
    penerbitDikenal: t.penerbitDikenal,
    sertifikat: keadaanSertifikat(t, cabut, tercatat),
  }))

/** The proof of a case's letter; only for those who may see the case. */
export async function lihatKeaslian(
  b: BekalPengesahan,
  boleh: BolehLihat,
  ctx: Ctx,
  usulanId: string,
): Promise<Keaslian | Tolak> {
  const lihat = await boleh.lihat(ctx, usulanId)
  if (lihat !== true) return lihat
  const n = await naskahHidup(ctx.db, usulanId)
  if (!n) return tidakDitemukan('Naskah usulan')
  const cabut = await daftarCabut(ctx.db)
  const { keadaan, periksa } = await bacaIsi(b, n)
  return {
    nomor: n.nomor,
    tanggal: n.tanggal,
    kodeCek: n.nomor === null ? null : n.kodeCek,
    keadaanNaskah: n.keadaan,
    alasanTidakBerlaku: n.alasanTidakBerlaku,
    pencabutan: n.keadaan === 'tidak-berlaku' ? ((await bacaPencabutan(ctx.db, n.id)) ?? null) : null,
    sidik: n.sidik,
    berkas: keadaan,
    diperiksaPada: ctx.kini,
    penandatangan: n.penandatangan.map(({ nama, jabatan, pada, moda, instrumen }) => ({
      nama,
      jabatan,
      pada,
      moda,
      instrumen,
    })),
    tanda: rinciTanda(periksa, cabut, n.ditandatanganiPada),
    tercatat: rinciTanda(n.hasilPeriksa, cabut, n.ditandatanganiPada),
    bolehCabut: n.keadaan === 'ditandatangani' && b.bolehCabut(ctx),
  }
}

const polos = (teks: string): string => teks.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** Whoever signed a letter does not undo it by his own word: a decree with a number of its own must say so. */
function cabutSendiri(n: Naskah, pegawaiId: string | undefined, keputusan: string): Tolak | undefined {
  if (!n.penandatangan.some((t) => t.pegawaiId === pegawaiId)) return undefined
  const sama = n.nomor !== null && polos(keputusan).startsWith(polos(n.nomor))
  if (/\d+\s*[/.-]\s*\w/.test(keputusan) && !sama) return undefined
  return tolak(
    'pencabutan-sendiri',
    'Surat ini Anda tandatangani sendiri, sehingga hanya dapat dicabut dengan keputusan lain yang bernomor.',
    DASAR,
    'Tulis nomor dan tanggal keputusan pencabutannya, misalnya 800/77/2026 tanggal 23 November 2026.',
    'keputusan',
  )
}

/** A signed letter is no longer in force: withdrawn by a decree, perhaps replaced by another letter of ours. */
export async function cabutKeberlakuan(
  boleh: BolehLihat,
  ctx: Ctx,
  usulanId: string,
  p: { alasan: string; keputusan: string; sejak: string; pengganti?: string | undefined },
): Promise<{ keadaan: string } | Tolak> {
  const lihat = await boleh.lihat(ctx, usulanId)
  if (lihat !== true) return lihat
  const n = await naskahHidup(ctx.db, usulanId)
  if (!n) return tidakDitemukan('Naskah usulan')
  const kode = p.pengganti === undefined ? undefined : rapikanKodeCek(p.pengganti)
  const pengganti = kode === undefined ? undefined : await bacaNaskahKode(ctx.db, kode)
  if (
    p.pengganti !== undefined &&
    (!pengganti || pengganti.id === n.id || pengganti.keadaan !== 'ditandatangani')
  )
    return tolak(
      'pengganti-tidak-dikenal',
      'Kode surat pengganti tidak ada dalam register, atau surat itu sendiri tidak berlaku.',
      DASAR,
      'Periksa kode pada kaki surat pengganti, atau kosongkan bila tidak ada penggantinya.',
      'pengganti',
    )
  if (p.sejak > ctx.hari || (n.tanggal !== null && p.sejak < n.tanggal))
    return tolak(
      'tanggal-tidak-wajar',
      'Tanggal tidak berlaku harus antara tanggal surat dan hari ini.',
      DASAR,
      'Periksa tanggal keputusan pencabutannya.',
      'sejak',
    )
  const sendiri = cabutSendiri(n, ctx.siapa?.pegawaiId, p.keputusan)
  if (sendiri) return sendiri
  const jadi = await tidakBerlakukan(ctx.db, {
    naskahId: n.id,
    alasan: p.alasan,
    keputusan: p.keputusan,
    sejak: p.sejak,
    penggantiKode: pengganti?.kodeCek ?? null,
    oleh: ctx.siapa?.akunId ?? '-',
    nama: ctx.siapa?.nama ?? '-',
    jabatan: ctx.siapa?.jabatan[0]?.nama ?? null,
    pada: ctx.kini,
  })
  return jadi
    ? { keadaan: 'tidak-berlaku' }
    : tolak(
        'naskah-belum-ditandatangani',
        'Surat ini belum ditandatangani lengkap atau sudah tidak berlaku, sehingga tidak dapat dicabut.',
        DASAR,
        'Muat ulang halaman dan periksa keadaan surat.',
      )
}
