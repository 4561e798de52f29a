// Masuk lagi di atas halaman yang sedang dibuka, supaya isian tidak hilang.
export default function MasukLagi() {
  return null
}
