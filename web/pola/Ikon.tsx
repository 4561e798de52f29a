// Ikon garis 24x24, digambar sendiri. Selalu menemani kata, jadi disembunyikan dari pembaca layar.
const JALUR = {
  akun: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4 21c1-5 4-7 8-7s7 2 8 7',
  arsip: 'M3 7h6l2 2h10v11H3zM3 7V5h6l2 2',
  bawah: 'm6 9 6 6 6-6',
  beranda: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  berkas: 'M6 3h9l4 4v14H6zM9 12h7M9 16h5',
  cari: 'M11 4.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M16 16l5 5',
  centang: 'm5 12.5 4.5 4.5L19 7',
  cetak: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v6M12 7.5v.5',
  jam: 'M12 3.5a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17M12 7v5l3.500 2',
  jeda: 'M9 6v12M15 6v12',
  kalender: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  kamera: 'M3 7h4l2-3h6l2 3h4v13H3zM12 9.500a4 4 0 1 0 0 8 4 4 0 0 0 0-8',
  kanan: 'm9 5 7 7-7 7',
  kecil: 'M5 12h14',
  keluar: 'M14 4H5v16h9M10 12h11M17 8l4 4-4 4',
  kiri: 'm15 5-7 7 7 7',
  kode: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM18 14h2M14 18v2',
  kunci: 'M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3',
  layanan: 'M4 5h16M4 12h16M4 19h10',
  lonceng: 'M6 17v-6a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  meja: 'M3 8h18M5 8v11M19 8v11M9 8v5h6V8',
  neraca: 'M12 4v16M6 20h12M5 7h14M5 7l-2.500 6a3 3 0 0 0 5 0zM19 7l-2.500 6a3 3 0 0 0 5 0z',
  orang:
    'M9 5a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7M2.500 20c.7-4 3-6 6.500-6s5.800 2 6.500 6M16 5.500a3.200 3.200 0 0 1 0 6M18 14.500c2 .8 3.200 2.600 3.600 5.500',
  panah: 'M5 12h14M13 6l6 6-6 6',
  pena: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  setelan: 'M4 7h9M17 7h3M13 4.500v5M4 17h3M11 17h9M7 14.500v5',
  seru: 'M12 5v9M12 18.500v.5',
  sidik:
    'M7 11a5 5 0 0 1 10 0c0 4-.5 6-1.500 9M10 20c1.500-3 2-6 2-9M4.500 14c.3-1 .5-2 .5-3a7 7 0 0 1 12-4.900M6.500 18c.6-1.600 1-3 1-4.500',
  silang: 'M6 6l12 12M18 6 6 18',
  surya:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2',
  tambah: 'M5 12h14M12 5v14',
  tanya: 'M4 5h16v11H10l-5 4v-4H4z',
  ulang: 'M19 5v5h-5M19 10a7.500 7.500 0 1 0 .5 4.500',
  unduh: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  unggah: 'M12 16V5M7 9l5-5 5 5M5 20h14',
  bulan: 'M20 14.500A8 8 0 0 1 9.500 4a8 8 0 1 0 10.500 10.500z',
} as const

export type NamaIkon = keyof typeof JALUR

/** A line icon; decorative by design, the word beside it carries the meaning. */
export function Ikon({ nama, kelas }: { nama: NamaIkon; kelas?: string }) {
  return (
    <svg className={kelas ? `ico ${kelas}` : 'ico'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={JALUR[nama]} />
    </svg>
  )
}
