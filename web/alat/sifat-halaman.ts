// Sifat halaman yang dibaca bingkai dari rute: siapa boleh membuka, seberapa lebar, dan ke mana kembali.

/** Set as staticData of a route. */
export type SifatHalaman = {
  /** Title of the browser's tab. */
  judul?: string
  /** Readable without signing in. */
  umum?: boolean
  /** Without frame (sign-in, activation). */
  polos?: boolean
  /** 'meja': staff density; default 'asn'. */
  untuk?: 'asn' | 'meja'
  isi?: 'biasa' | 'lebar' | 'lapang' | 'penuh'
  /** The parent page, for the phone's back button; a function when its address depends on the parameters. */
  kembali?: { ke: string; nama: string } | ((params: Record<string, string>) => { ke: string; nama: string })
}
