// Aturan: berapa masa kerja golongan (MKG) pada satu tanggal, dan apakah riwayat pangkatnya bersesuaian.
import type { HasilAturan, HasilSyarat } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta, FaktaPangkat, FaktaPegawai } from '#mesin/bentuk-fakta.ts'
import { hitung, masaKerjaKata, syarat, tanggalKata } from './bagian/kata.ts'
import { mkgPada, pilihAcuan, potonganPindah } from './bagian/masa-kerja.ts'
import { bulanCltn, masaCltn } from './bagian/status.ts'

type Parameter = { potongan: Readonly<Record<string, number>> }

const DASAR = ['PP 7/1977 Pasal 4']
const BUNYI = 'Masa kerja golongan dihitung dari keputusan terakhir sampai tanggal ini, tanpa masa CLTN.'

/** MKG on the TMT of `ke` counted on from `dari`; null when it may not be judged (peninjauan on the very day). */
function harapMkg(pegawai: FaktaPegawai, dari: FaktaPangkat, ke: FaktaPangkat, p: Parameter): number | null {
  const pmk = pegawai.peninjauanMasaKerja ?? []
  if (pmk.some((x) => x.tmt === dari.tmt || x.tmt === ke.tmt)) return null
  const acuan = {
    sumber: 'pangkat',
    golongan: dari.golongan,
    mkg: dari.mkgBulan,
    tmt: dari.tmt,
    sebutan: '',
  } as const
  const tambah = pmk.filter((x) => x.tmt > dari.tmt && x.tmt < ke.tmt).reduce((n, x) => n + x.tambahBulan, 0)
  const lanjut = mkgPada(acuan, ke.tmt, masaCltn(pegawai)) + tambah
  return Math.max(0, lanjut - potonganPindah(dari.golongan, ke.golongan, p.potongan))
}

function syaratRiwayat(fakta: Fakta, p: Parameter): HasilSyarat {
  const bunyi =
    'Masa kerja pada tiap SK pangkat bersesuaian: pindah golongan I ke II dikurangi 6 tahun, II ke III dikurangi 5 tahun.'
  const pegawai = fakta.pegawai ?? {}
  const daftar = (pegawai.pangkat ?? [])
    .filter((x) => x.tmt <= fakta.perTanggal)
    .toSorted((a, b) => (a.tmt < b.tmt ? -1 : 1))
  for (const [i, ke] of daftar.entries()) {
    const dari = daftar[i - 1]
    if (!dari) continue
    const harap = harapMkg(pegawai, dari, ke, p)
    if (harap === null || harap === ke.mkgBulan) continue
    const kata = `SK ${ke.golongan} TMT ${tanggalKata(ke.tmt)} menulis ${masaKerjaKata(ke.mkgBulan)}; dari SK ${dari.golongan} sebelumnya seharusnya ${masaKerjaKata(harap)}.`
    return syarat(
      'riwayat',
      bunyi,
      DASAR,
      'perlu-pertimbangan',
      kata,
      'Periksa SK pangkat dan SK Peninjauan Masa Kerja; SK yang sah tetap dipakai.',
    )
  }
  return syarat('riwayat', bunyi, DASAR, 'memenuhi', `${daftar.length} SK pangkat diperiksa, bersesuaian.`)
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const hari = fakta.perTanggal
  const pegawai = fakta.pegawai ?? {}
  const berlaku = {
    ...pegawai,
    pangkat: (pegawai.pangkat ?? []).filter((x) => x.tmt <= hari),
    gaji: (pegawai.gaji ?? []).filter((x) => x.tmt <= hari),
  }
  const acuan = pilihAcuan(berlaku, hari)
  if (!acuan) {
    const kata = `Tidak ada SK pangkat atau gaji yang berlaku pada ${tanggalKata(hari)} (pegawai.pangkat, pegawai.gaji).`
    return {
      syarat: [syarat('acuan', BUNYI, DASAR, 'data-kurang', kata, 'Lengkapi riwayat pangkat.')],
      hitung: {},
    }
  }
  const cltn = masaCltn(pegawai)
  const tambah = (pegawai.peninjauanMasaKerja ?? [])
    .filter((x) => x.tmt > acuan.tmt && x.tmt <= hari)
    .reduce((n, x) => n + x.tambahBulan, 0)
  const mkg = mkgPada(acuan, hari, cltn) + tambah
  const cltnBulan = bulanCltn(cltn, acuan.tmt, hari)
  const kata = `${acuan.sebutan}: ${masaKerjaKata(acuan.mkg)}; pada ${tanggalKata(hari)} menjadi ${masaKerjaKata(mkg)} (peninjauan ${tambah} bulan, CLTN ${cltnBulan} bulan tidak dihitung).`
  return {
    syarat: [syarat('acuan', BUNYI, DASAR, 'memenuhi', kata), syaratRiwayat(fakta, p)],
    hitung: {
      mkg: hitung.bulan(mkg),
      tahun: hitung.angka(Math.floor(mkg / 12)),
      bulan: hitung.angka(mkg % 12),
      golongan: hitung.teks(acuan.golongan),
      acuanTmt: hitung.tanggal(acuan.tmt),
      cltnBulan: hitung.bulan(cltnBulan),
      peninjauanBulan: hitung.bulan(tambah),
    },
  }
}

/** Masa kerja golongan on a day, and whether the rank history agrees with itself. */
export const masaKerjaGolongan: Aturan<Parameter> = {
  kode: 'masa-kerja-golongan',
  nama: 'Masa kerja golongan',
  tanya: 'Berapa masa kerja golongan pada tanggal ini?',
  butuh: ['pegawai.pangkat', 'pegawai.gaji', 'pegawai.status', 'pegawai.peninjauanMasaKerja'],
  edisi: [
    {
      berlaku: '1977-01-01',
      dasar: DASAR,
      perluVerifikasi:
        'pasal yang menetapkan pengurangan 6 dan 5 tahun pada perpindahan golongan belum dicocokkan',
      parameter: { potongan: { 'I->II': 72, 'II->III': 60, 'III->IV': 0 } },
      nilai,
    },
  ],
}
