// Lihat perubahan: changed results in words: what happened, what was before, what is now and by which article.
import type { z } from 'zod'
import type { perubahanHasil } from '#kontrak/penjagaan.ts'
import type { HasilSyarat } from '#mesin/bentuk.ts'
import { bidangTerlihat } from '#mesin/hak.ts'
import type { Ctx } from '#server/alat/ports.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { syaratUntuk } from '#server/layanan/putusan.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { tanggalKata } from '#server/usulan/kata.ts'
import type { BarisPerubahan, HasilJaga, SaringPerubahan, SumberRiwayat } from './baca-perubahan.ts'
import { halamanPerubahan } from './baca-perubahan.ts'
import { semuaJagaan } from './jaga.ts'

type Jawab = z.input<typeof perubahanHasil.jawab>

const KEADAAN: Record<string, string> = {
  aktif: 'Aktif kembali',
  cltn: 'Cuti di luar tanggungan negara',
  'tugas-belajar': 'Tugas belajar',
  'diberhentikan-sementara': 'Diberhentikan sementara',
  mpp: 'Bebas tugas',
  berhenti: 'Berhenti',
  pensiun: 'Pensiun',
  meninggal: 'Meninggal dunia',
}
const TABEL: Record<string, string> = {
  riwayat_status: 'Riwayat status',
  riwayat_pangkat: 'Riwayat pangkat',
  riwayat_gaji: 'Riwayat gaji',
  riwayat_jabatan: 'Riwayat jabatan',
  riwayat_kinerja: 'Penilaian kinerja',
  riwayat_hukuman: 'Hukuman disiplin',
  riwayat_penundaan_kgb: 'Penundaan KGB',
  riwayat_peninjauan_masa_kerja: 'Peninjauan masa kerja',
  riwayat_pendidikan: 'Riwayat pendidikan',
  riwayat_penghargaan: 'Tanda kehormatan',
  riwayat_angka_kredit: 'Angka kredit',
  riwayat_ujian: 'Ujian dinas',
  riwayat_belajar: 'Tugas atau izin belajar',
  riwayat_pidana: 'Putusan pidana',
  pegawai: 'Data pokok',
}
/** Histories that the reader must be allowed to see by field (mesin/hak.ts). */
const TERTUTUP: Record<string, string> = {
  riwayat_hukuman: 'hukuman',
  riwayat_pidana: 'hukuman',
  riwayat_kinerja: 'kinerja',
}

const awalRentang = (nilai: unknown): string | undefined =>
  typeof nilai === 'string' ? /\d{4}-\d{2}-\d{2}/.exec(nilai)?.[0] : undefined

function kataSumber({ tabel, isi }: SumberRiwayat): string {
  const nama = TABEL[tabel] ?? tabel
  const mulai = awalRentang(isi.berlaku) ?? awalRentang(isi.tmt) ?? awalRentang(isi.tanggal)
  const sejak = mulai === undefined ? '' : ` sejak ${tanggalKata(mulai)}`
  if (tabel === 'riwayat_status') return `${KEADAAN[String(isi.keadaan)] ?? nama}${sejak}`
  if (tabel === 'riwayat_pangkat') return `${nama}: ${String(isi.golongan)}${sejak}`
  return `${nama}${sejak}`
}

function uraian(b: BarisPerubahan, terlihat: ReadonlySet<string>): string {
  if (!Array.isArray(b.sumber)) return `Aturan ${b.sumber.nama}, edisi ${tanggalKata(b.sumber.berlaku)}`
  const kata = b.sumber
    // A row cut short by a newer one says nothing by itself.
    .filter((s) => !s.isi.dikoreksi_oleh)
    .map((s) => {
      const bidang = TERTUTUP[s.tabel]
      return bidang === undefined || terlihat.has(bidang) ? kataSumber(s) : 'Riwayat yang tertutup bagi Anda'
    })
  return [...new Set(kata)].slice(0, 3).join('; ') || 'Riwayat dikoreksi'
}

/** Changed results within the reader's scope, field by field. */
export async function jawabPerubahan(k: Ketentuan, ctx: Ctx, s: SaringPerubahan): Promise<Jawab> {
  const { baris, jumlah } = await halamanPerubahan(ctx.db, s)
  const pelaku = pembaca(ctx)
  const nama = new Map(semuaJagaan(k, ctx.hari).map((j) => [j.penjagaan.kode, j]))
  return {
    baris: baris.map((b) => {
      const objek = {
        pegawaiId: b.pegawaiId,
        perangkatDaerah: b.perangkatDaerahId,
        layanan: nama.get(b.penjagaan)?.layanan.kode ?? '',
      }
      const hasil = (h: HasilJaga) => {
        const syarat = { kode: h.syarat, bunyi: '', putusan: 'memenuhi', fakta: h.fakta, dasar: h.dasar }
        const fakta = syaratUntuk(pelaku, objek, [syarat as HasilSyarat])[0]?.fakta ?? ''
        const putusan = h.putusan as Jawab['baris'][number]['sebelum']['putusan']
        return { tmt: h.tmt, putusan, fakta, dasar: h.dasar }
      }
      return {
        id: b.id,
        pegawaiId: b.pegawaiId,
        nama: b.nama,
        nip: b.nip,
        perangkatDaerahSingkat: b.perangkatDaerahSingkat,
        penjagaan: b.penjagaan,
        penjagaanNama: nama.get(b.penjagaan)?.penjagaan.nama ?? b.penjagaan,
        pada: b.pada,
        sebelum: hasil(b.sebelum),
        sesudah: hasil(b.sesudah),
        sebab: b.sebab,
        uraian: uraian(b, bidangTerlihat(pelaku, 'pegawai', objek)),
        usulan: b.usulanId === null ? null : { id: b.usulanId, nomor: b.usulanNomor },
      }
    }),
    jumlah,
    halaman: s.halaman,
    ukuran: s.ukuran,
  }
}
