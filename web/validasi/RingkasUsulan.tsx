// Ringkas usulan: satu paragraf yang cukup untuk memutuskan paraf, dengan putusan aturan yang dapat dibuka.
import { putusanUsulan } from '#kontrak/usulan.ts'
import { nipKelompok, rupiah, tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { barisPutusan } from '../alat/putusan.ts'
import type { Usulan } from '../alat/usulan.ts'
import { RingkasPutusan } from '../pola/PutusanAturan.tsx'
import { Tautan } from '../pola/Tautan.tsx'

/** Who asks for what, from when, with which result, and who examined it. */
export function RingkasUsulan({ u }: { u: Usulan }) {
  const putusan = useBaca(putusanUsulan, { params: { id: u.id } }).data?.putusan
  const periksa = u.lembarKendali.findLast((l) => l.keadaan === 'selesai' && l.ke === 2)
  const { pemohon: p } = u
  return (
    <div className="ringkas-usulan">
      <p className="baca">
        <b>{p.nama}</b>
        {p.nip && (
          <>
            {' '}
            (NIP <span className="nip">{nipKelompok(p.nip)}</span>)
          </>
        )}
        {p.golongan && `, golongan ${p.golongan}`}
        {p.jabatan && `, ${p.jabatan}`}, {p.perangkatDaerah}, diusulkan {u.layananNama}
        {u.tmt && (
          <>
            {' '}
            terhitung mulai <b>{tanggalPanjang(u.tmt)}</b>
          </>
        )}
        {u.gajiLama !== null && u.gajiBaru !== null && (
          <>
            . Gaji pokok dari {rupiah(u.gajiLama)} menjadi <b>{rupiah(u.gajiBaru)}</b>
          </>
        )}
        .{periksa?.oleh && ` Diperiksa oleh ${periksa.oleh.replace(/\.$/, '')}.`}
      </p>
      {putusan && (
        <p className="deret">
          <RingkasPutusan baris={putusan.flatMap(barisPutusan)} />
          <Tautan ke={`/usulan/${u.id}/putusan`} className="kecil">
            Buka putusan aturan
          </Tautan>
        </p>
      )}
    </div>
  )
}
