// Sunting edisi: batas waktu, moda, dan pejabat. Tahap dan urutannya ditetapkan peraturan, jadi tidak ada yang dapat dilewati.
import { IsianBaris, IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { type JangkaIsi, MODA, SATUAN, SERAH, type SifatSunting } from './katalog-kata.ts'

type SifatJangka = {
  label: string
  petunjuk?: string
  nilai: JangkaIsi | null
  onUbah: (j: JangkaIsi | null) => void
}

/** A number and its unit; an empty number is a term not filled in. */
export function IsianJangka({ label, petunjuk, nilai, onUbah }: SifatJangka) {
  const satuan = nilai?.satuan ?? 'hari-kerja'
  return (
    <fieldset className="isian katalog__jangka">
      <legend className="isian__label">{label}</legend>
      {petunjuk && <p className="isian__bantu">{petunjuk}</p>}
      <div className="deret">
        <input
          className="masukan"
          aria-label={`Jumlah, ${label}`}
          inputMode="numeric"
          size={4}
          value={nilai?.jumlah ?? ''}
          onChange={(e) => {
            const jumlah = Number.parseInt(e.target.value.replace(/\D/g, ''), 10)
            onUbah(Number.isNaN(jumlah) ? null : { jumlah, satuan })
          }}
        />
        <select
          className="masukan"
          aria-label={`Satuan, ${label}`}
          value={satuan}
          disabled={nilai === null}
          onChange={(e) => nilai && onUbah({ ...nilai, satuan: e.target.value as JangkaIsi['satuan'] })}
        >
          {Object.entries(SATUAN).map(([k, n]) => (
            <option key={k} value={k}>
              {n}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  )
}

function BatasWaktu({ data, isi, ubah }: SifatSunting) {
  const ganti = (kode: string, j: JangkaIsi | null) => {
    const { [kode]: _lama, ...sisa } = isi.batas
    ubah({ batas: j ? { ...sisa, [kode]: j } : sisa })
  }
  return (
    <section>
      <Bagian judul="Batas waktu" />
      <p className="redup">Tahap dan urutannya ditetapkan peraturan; keputusan daerah mengisi lamanya.</p>
      <div className="katalog__kisi">
        {data.istilah.map((i) => (
          <IsianJangka
            key={i.kode}
            label={i.nama}
            {...(i.bebas ? { petunjuk: 'Boleh kosong.' } : {})}
            nilai={isi.batas[i.kode] ?? null}
            onUbah={(j) => ganti(i.kode, j)}
          />
        ))}
        <IsianJangka
          label="Pemohon melengkapi berkas"
          nilai={isi.lengkapi}
          onUbah={(lengkapi) => ubah({ lengkapi })}
        />
        <IsianTeks
          label="Paling banyak melengkapi"
          petunjuk="Berapa kali. Kosong berarti tidak dibatasi."
          inputMode="numeric"
          value={isi.putaranPaling ?? ''}
          onChange={(e) => {
            const n = Number.parseInt(e.target.value, 10)
            ubah({ putaranPaling: Number.isNaN(n) ? null : n })
          }}
        />
      </div>
    </section>
  )
}

const tukar = <T extends string>(daftar: readonly T[], satu: T): T[] =>
  daftar.includes(satu) ? daftar.filter((x) => x !== satu) : [...daftar, satu]

function Moda({ data, isi, ubah }: SifatSunting) {
  const moda = ['modaValidasi', 'modaTandaTangan'] as const
  return (
    <section>
      <Bagian judul="Moda, kertas, dan survei" />
      <div className="katalog__kisi">
        {moda.map((m) => (
          <IsianBaris
            key={m}
            jenis="checkbox"
            label={m === 'modaValidasi' ? 'Validasi' : 'Tanda tangan'}
            name={m}
            pilihan={MODA}
            terpilih={isi[m]}
            onChange={(e) => ubah({ [m]: tukar(isi[m], e.target.value as 'basah') })}
          />
        ))}
        <IsianBaris
          jenis="checkbox"
          label="Penyerahan"
          name="caraSerah"
          pilihan={SERAH}
          terpilih={isi.caraSerah}
          onChange={(e) => ubah({ caraSerah: tukar(isi.caraSerah, e.target.value as 'fisik') })}
        />
        <IsianTeks label="Kertas" value={isi.kertas} onChange={(e) => ubah({ kertas: e.target.value })} />
        <IsianPilihan
          label="Survei sebelum penyerahan"
          value={isi.survei}
          onChange={(e) => ubah({ survei: e.target.value })}
        >
          {isi.survei === '' && <option value="">Belum dipilih</option>}
          {data.pilihan.survei.map((s) => (
            <option key={s.kode} value={s.kode}>
              {s.nama}
            </option>
          ))}
        </IsianPilihan>
      </div>
    </section>
  )
}

function PilihJabatan({
  data,
  label,
  nilai,
  onUbah,
}: {
  data: SifatSunting['data']
  label: string
  nilai: string
  onUbah: (kode: string) => void
}) {
  return (
    <IsianPilihan label={label} value={nilai} onChange={(e) => onUbah(e.target.value)}>
      {nilai === '' && <option value="">Belum dipilih</option>}
      {data.pilihan.jabatan.map((j) => (
        <option key={j.kode} value={j.kode}>
          {j.nama}
        </option>
      ))}
    </IsianPilihan>
  )
}

function SatuPenandatangan({
  data,
  w,
  onUbah,
  onHapus,
}: {
  data: SifatSunting['data']
  w: SifatSunting['isi']['wewenang'][number]
  onUbah: (w: SifatSunting['isi']['wewenang'][number]) => void
  onHapus: () => void
}) {
  const nama = data.produk.find((p) => p.kode === w.produk)?.nama ?? w.produk
  const rentang = (u: Partial<{ dari: string; sampai: string }>) => {
    const g = { dari: w.golongan?.dari ?? '', sampai: w.golongan?.sampai ?? '', ...u }
    onUbah({ ...w, golongan: g.dari || g.sampai ? g : null })
  }
  return (
    <li>
      <b>{nama}</b>
      <div className="katalog__kisi">
        <PilihJabatan
          data={data}
          label="Ditandatangani oleh"
          nilai={w.jabatan}
          onUbah={(jabatan) => onUbah({ ...w, jabatan })}
        />
        <IsianTeks
          label="Atas nama"
          boleh
          value={w.atasNama ?? ''}
          onChange={(e) => onUbah({ ...w, atasNama: e.target.value || null })}
        />
        <IsianTeks
          label="Golongan dari"
          boleh
          placeholder="I/a"
          value={w.golongan?.dari ?? ''}
          onChange={(e) => rentang({ dari: e.target.value })}
        />
        <IsianTeks
          label="Sampai golongan"
          boleh
          placeholder="III/d"
          value={w.golongan?.sampai ?? ''}
          onChange={(e) => rentang({ sampai: e.target.value })}
        />
      </div>
      <Tombol ragam="tautan-bahaya" onClick={onHapus}>
        Hapus penandatangan ini
      </Tombol>
    </li>
  )
}

function Pejabat({ data, isi, ubah }: SifatSunting) {
  const validator = (u: Partial<typeof isi.validator>) => ubah({ validator: { ...isi.validator, ...u } })
  const tambah = (produk: string) =>
    ubah({
      wewenang: [
        ...isi.wewenang,
        { produk, jabatan: data.pilihan.jabatan[0]?.kode ?? '', golongan: null, atasNama: null },
      ],
    })
  return (
    <section>
      <Bagian judul="Pejabat" />
      <div className="katalog__kisi">
        <PilihJabatan
          data={data}
          label="Validasi jenjang pertama (pengawas)"
          nilai={isi.validator.pengawas}
          onUbah={(pengawas) => validator({ pengawas })}
        />
        <PilihJabatan
          data={data}
          label="Validasi jenjang kedua (administrator)"
          nilai={isi.validator.administrator}
          onUbah={(administrator) => validator({ administrator })}
        />
      </div>
      <ul className="daftar-baris">
        {isi.wewenang.map((w, i) => (
          <SatuPenandatangan
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own while they are edited
            key={i}
            data={data}
            w={w}
            onUbah={(x) => ubah({ wewenang: isi.wewenang.map((y, n) => (n === i ? x : y)) })}
            onHapus={() => ubah({ wewenang: isi.wewenang.filter((_, n) => n !== i) })}
          />
        ))}
      </ul>
      <div className="deret">
        {data.produk
          .filter((p) => p.perluTanda)
          .map((p) => (
            <Tombol key={p.kode} onClick={() => tambah(p.kode)}>
              Tambah penandatangan {p.nama}
            </Tombol>
          ))}
      </div>
    </section>
  )
}

/** Everything a decree fills besides the documents. */
export function KatalogSunting(s: SifatSunting) {
  return (
    <>
      <BatasWaktu {...s} />
      <Pejabat {...s} />
      <Moda {...s} />
    </>
  )
}
