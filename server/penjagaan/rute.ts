// Rute: watch lists, months of a year, bulk proposals.
import * as kontrak from '#kontrak/penjagaan.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { cakupanHak } from '#mesin/hak.ts'
import { tolak } from '#mesin/tolak.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute, tidakDitemukan } from '#server/alat/http.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { untukDicari } from '#server/pegawai/baca.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { perluDari } from '#server/usulan/jawab.ts'
import { usulanBulan } from './baca.ts'
import { barisPenjagaan, calonBulan, cariJagaan, daftarJagaan, jumlahPerBulan, selisih } from './jaga.ts'
import { jawabPerubahan } from './lihat-perubahan.ts'
import { buatRombongan } from './rombongan.ts'

/** Unit the reader is confined to, or the one he asked for; undefined = outside his scope. */
function unitDibaca(p: Pelaku, k: Ketentuan, minta: string | undefined): string | null | undefined {
  if (cakupanHak(p, 'penjagaan.baca', k.peran).includes('semua')) return minta ?? null
  return minta === undefined || minta === p.perangkatDaerah ? p.perangkatDaerah : undefined
}

const unitLain = () =>
  tolak(
    'di-luar-cakupan',
    'Daftar penjagaan perangkat daerah lain tidak terbuka bagi Anda.',
    ['Perwali Kediri 80/2021 Pasal 1 angka 12'],
    'Buka daftar perangkat daerah Anda sendiri.',
    'perangkatDaerah',
  )

function ruteRombongan(k: Ketentuan): RuteTerpasang[] {
  return [
    rute(kontrak.buatRombongan, async (ctx, { isi }) => {
      const p = perluDari(ctx, k)
      const unit = p.pelaku.perangkatDaerah
      if (isi.perangkatDaerah !== undefined && isi.perangkatDaerah !== unit) return unitLain()
      return buatRombongan(p, {
        penjagaan: isi.penjagaan,
        bulan: isi.bulan,
        perangkatDaerahId: unit,
        pegawai: isi.pegawai,
      })
    }),
  ]
}

/** Routes of the noun `penjagaan`. */
export function buatRutePenjagaan(k: Ketentuan): RuteTerpasang[] {
  return [
    rute(kontrak.semuaPenjagaan, async (ctx) => daftarJagaan(k, ctx.hari)),
    rute(kontrak.perubahanHasil, async (ctx, { query }) => {
      const unit = unitDibaca(pembaca(ctx), k, query.perangkatDaerah)
      return unit === undefined ? unitLain() : jawabPerubahan(k, ctx, { ...query, perangkatDaerahId: unit })
    }),
    rute(kontrak.daftarPenjagaan, async (ctx, { params, query }) => {
      const unit = unitDibaca(pembaca(ctx), k, query.perangkatDaerah)
      if (unit === undefined) return unitLain()
      const j = cariJagaan(k, params.kode, ctx.hari)
      if (!j) return tidakDitemukan('Penjagaan')
      const calon = await calonBulan(ctx.db, k, j, { perangkatDaerahId: unit, hari: ctx.hari }, query.bulan)
      const cari = query.cari ? untukDicari(query.cari) : undefined
      const cocok = cari
        ? calon.filter((c) => c.orang.namaCari.includes(cari) || c.orang.pegawai.nip?.includes(cari))
        : calon
      const usulan = await usulanBulan(ctx.db, j.layanan.kode, query.bulan)
      const baris = cocok.map((c) => {
        const u = usulan.get(c.orang.id)
        return {
          ...barisPenjagaan(j, c, ctx.hari, pembaca(ctx)),
          usulan: u ? { id: u.id, nomor: u.nomor, cap: u.cap } : null,
        }
      })
      const memenuhi = baris.filter((b) => b.putusan === 'memenuhi').length
      const mulai = (query.halaman - 1) * query.ukuran
      return {
        baris: baris.slice(mulai, mulai + query.ukuran),
        jumlah: baris.length,
        halaman: query.halaman,
        ukuran: query.ukuran,
        nama: j.penjagaan.nama,
        kolom: j.penjagaan.kolom,
        ringkas: { memenuhi, lain: baris.length - memenuhi, selisih: selisih(j, baris) },
      }
    }),
    rute(kontrak.bulanPenjagaan, async (ctx, { params, query }) => {
      const unit = unitDibaca(pembaca(ctx), k, query.perangkatDaerah)
      if (unit === undefined) return unitLain()
      const j = cariJagaan(k, params.kode, ctx.hari)
      if (!j) return tidakDitemukan('Penjagaan')
      return {
        bulan: await jumlahPerBulan(ctx.db, k, j, { perangkatDaerahId: unit, hari: ctx.hari }, query.tahun),
      }
    }),
    ...ruteRombongan(k),
  ]
}
