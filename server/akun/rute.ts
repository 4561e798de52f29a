// Akun: contract × function. Doors whose body or answer holds a password or a code store no answer for replay
// ('tanpa-ulang'): neither the code nor a fingerprint of a password may lie in the idempotency table.
import * as pintu from '#kontrak/akun.ts'
import * as kelola from '#kontrak/akun-kelola.ts'
import { type Ctx, type RuteTerpasang, rute, type TolakHttp } from '#server/alat/http.ts'
import { aktivasi, gantiSandi, otentikUlang } from './aktivasi.ts'
import type { Jawab, KonteksAkun, SesiKini, SetelanAkun } from './bentuk.ts'
import { faktorKedua, kodeCadanganBaru, konfirmasiFaktor, pasangFaktor } from './faktor.ts'
import { daftarAkun, kodeAktivasiBaru, nonaktifkan, terbitkan, terbitkanBanyak } from './kelola.ts'
import { keluar, masuk } from './masuk.ts'
import { mintaPemulihan, setujuiPemulihanFaktor } from './pemulihan.ts'
import { beriPeran, cabutPeran } from './penugasan.ts'
import { keluarkan, perangkatSaya, riwayatSaya, sesiSaya } from './saya.ts'
import { kukiDari, namaKuki } from './sesi.ts'

/** What the session resolver of this room left in ctx.sesi. */
export function sesiDari(sesi: unknown): SesiKini | null {
  return typeof sesi === 'object' && sesi !== null && 'otentikPada' in sesi ? (sesi as SesiKini) : null
}

/** The request as the verbs of this room see it. */
export function konteksDari(ctx: Ctx, setelan: SetelanAkun): KonteksAkun {
  return {
    db: ctx.db,
    kini: ctx.kini,
    hari: ctx.hari,
    alamat: ctx.ip,
    agen: (ctx.kepala['user-agent'] ?? '').slice(0, 400),
    kuki: kukiDari(ctx.kuki, setelan.https),
    siapa: ctx.siapa,
    sesi: sesiDari(ctx.sesi),
    setelan,
  }
}

function balas<T>(ctx: Ctx, setelan: SetelanAkun, jawab: Jawab<T>): T | TolakHttp {
  if (jawab.jenis === 'tolak') return jawab
  for (const { nama, nilai, umurDetik } of jawab.kuki ?? []) {
    ctx.balasKuki(namaKuki(nama, setelan.https), nilai, { umurDetik, aman: setelan.https })
  }
  return jawab.nilai
}

/** All doors of this room. */
export function ruteAkun(setelan: SetelanAkun): RuteTerpasang[] {
  const dengan = async <T>(ctx: Ctx, kerja: (k: KonteksAkun) => Promise<Jawab<T>>): Promise<T | TolakHttp> =>
    balas(ctx, setelan, await kerja(konteksDari(ctx, setelan)))
  const sekali = { sifat: 'tanpa-ulang' } as const
  return [
    rute(pintu.masuk, (ctx, { isi }) => dengan(ctx, (k) => masuk(k, isi)), sekali),
    rute(pintu.faktorKedua, (ctx, { isi }) => dengan(ctx, (k) => faktorKedua(k, isi)), sekali),
    rute(pintu.pasangFaktor, (ctx) => dengan(ctx, pasangFaktor), sekali),
    rute(pintu.konfirmasiFaktor, (ctx, { isi }) => dengan(ctx, (k) => konfirmasiFaktor(k, isi)), sekali),
    rute(pintu.kodeCadanganBaru, (ctx) => dengan(ctx, kodeCadanganBaru), sekali),
    rute(pintu.keluar, (ctx) => dengan(ctx, keluar), sekali),
    rute(pintu.aktivasi, (ctx, { isi }) => dengan(ctx, (k) => aktivasi(k, isi)), sekali),
    rute(pintu.gantiSandi, (ctx, { isi }) => dengan(ctx, (k) => gantiSandi(k, isi)), sekali),
    rute(pintu.otentikUlang, (ctx, { isi }) => dengan(ctx, (k) => otentikUlang(k, isi)), sekali),
    rute(pintu.sesiSaya, (ctx) => dengan(ctx, sesiSaya)),
    rute(pintu.daftarPerangkat, (ctx) => dengan(ctx, perangkatSaya)),
    rute(pintu.keluarkanPerangkat, (ctx, { params }) => dengan(ctx, (k) => keluarkan(k, params.id))),
    rute(pintu.keluarkanPerangkatLain, (ctx) => dengan(ctx, (k) => keluarkan(k))),
    rute(pintu.riwayatAkun, (ctx) => dengan(ctx, riwayatSaya)),
    ...ruteKelola(dengan),
  ]
}

type Dengan = <T>(ctx: Ctx, kerja: (k: KonteksAkun) => Promise<Jawab<T>>) => Promise<T | TolakHttp>

function ruteKelola(dengan: Dengan): RuteTerpasang[] {
  const sekali = { sifat: 'tanpa-ulang' } as const
  return [
    rute(pintu.daftarAkun, (ctx, { query }) => dengan(ctx, (k) => daftarAkun(k, query))),
    rute(kelola.terbitkan, (ctx, { isi }) => dengan(ctx, (k) => terbitkan(k, isi)), sekali),
    rute(kelola.terbitkanBanyak, (ctx, { isi }) => dengan(ctx, (k) => terbitkanBanyak(k, isi)), sekali),
    rute(
      kelola.kodeBaru,
      (ctx, { params, isi }) => dengan(ctx, (k) => kodeAktivasiBaru(k, params.id, isi.alasan)),
      sekali,
    ),
    rute(kelola.nonaktifkan, (ctx, { params, isi }) =>
      dengan(ctx, (k) => nonaktifkan(k, params.id, isi.alasan)),
    ),
    rute(kelola.beriPeran, (ctx, { params, isi }) => dengan(ctx, (k) => beriPeran(k, params.id, isi))),
    rute(kelola.cabutPeran, (ctx, { params, isi }) =>
      dengan(ctx, (k) => cabutPeran(k, params.id, params.penugasanId, isi.alasan)),
    ),
    rute(kelola.mintaPemulihan, (ctx, { params, isi }) =>
      dengan(ctx, (k) => mintaPemulihan(k, params.id, isi.alasan)),
    ),
    rute(
      kelola.setujuiPemulihan,
      (ctx, { params }) => dengan(ctx, (k) => setujuiPemulihanFaktor(k, params.id)),
      sekali,
    ),
  ]
}
