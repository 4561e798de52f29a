// Masuk lagi di atas halaman yang sedang dibuka, supaya isian di belakangnya tidak hilang.
import { useState } from 'react'
import { Dialog } from '../pola/Dialog.tsx'
import { FormMasuk, type Isi } from './FormMasuk.tsx'

/** Shown by the frame when the session ended; it closes by itself once the session is back. */
export default function MasukLagi() {
  const [isi, setIsi] = useState<Isi>({ nip: '', sandi: '' })
  return (
    <Dialog buka judul="Sesi Anda berakhir" onTutup={() => window.location.assign('/masuk')}>
      <div className="susun">
        <p>Masuk lagi untuk melanjutkan. Isian di halaman ini tetap ada.</p>
        <FormMasuk isi={isi} onIsi={setIsi} onMasuk={() => {}} />
      </div>
    </Dialog>
  )
}
