// Tombol ekspor: isi daftar yang sedang tampil, dengan saringannya, sebagai berkas Excel atau CSV.
import type { z } from 'zod'
import { buatEkspor, unduhEkspor, type zDaftarEkspor } from '#kontrak/ekspor.ts'
import { angka } from '../alat/format.ts'
import { alamat } from '../alat/klien.ts'
import { useTindak } from '../alat/pakai.ts'
import { GalatPermintaan } from './GalatPermintaan.tsx'
import { useKabar } from './Pemberitahuan.tsx'
import { Tombol } from './Tombol.tsx'

type Sifat = {
  daftar: z.infer<typeof zDaftarEkspor>
  /** Which book or watch. */
  kode?: string | undefined
  /** The filters as they stand in the address of the page; empty ones are left out. */
  saring: Readonly<Record<string, unknown>>
}

type Nilai = string | number | boolean
const bersih = (saring: Sifat['saring']): Record<string, Nilai> =>
  Object.fromEntries(
    Object.entries(saring).filter(
      (e): e is [string, Nilai] => ['string', 'number', 'boolean'].includes(typeof e[1]) && e[1] !== '',
    ),
  )

function ambil(id: string): void {
  const tautan = document.createElement('a')
  tautan.href = alamat(unduhEkspor, { params: { id } })
  tautan.download = ''
  document.body.append(tautan)
  tautan.click()
  tautan.remove()
}

/** Two quiet buttons: the list as a sheet, and as CSV for other programs. */
export function TombolEkspor({ daftar, kode, saring }: Sifat) {
  const kabarkan = useKabar()
  const buat = useTindak(buatEkspor, {
    onJadi: (j) => {
      ambil(j.id)
      kabarkan({ sifat: 'beres', judul: `${angka(j.jumlah)} baris diunduh: ${j.nama}` })
    },
  })
  const format = buat.variables?.isi.format
  const kirim = (f: 'xlsx' | 'csv') =>
    buat.mutate({
      isi: { daftar, format: f, saring: bersih(saring), ...(kode === undefined ? {} : { kode }) },
    })
  return (
    <div className="ekspor">
      <div className="deret">
        <Tombol
          ikon="unduh"
          sedang={buat.isPending && format === 'xlsx' && 'Menyusun…'}
          onClick={() => kirim('xlsx')}
        >
          Unduh Excel
        </Tombol>
        <Tombol
          ragam="tautan"
          sedang={buat.isPending && format === 'csv' && 'Menyusun…'}
          onClick={() => kirim('csv')}
        >
          CSV
        </Tombol>
      </div>
      <GalatPermintaan galat={buat.error} />
    </div>
  )
}
