// Akar: the root of the routes, apart so that a group of pages may stand in a file of its own.
import { createRootRoute } from '@tanstack/react-router'
import { Bingkai, GalatHalaman, TidakAda } from './Bingkai.tsx'

/** The frame around every page. */
export const akar = createRootRoute({
  component: Bingkai,
  errorComponent: GalatHalaman,
  notFoundComponent: TidakAda,
})
/** What every page names as its parent. */
export const induk = { getParentRoute: () => akar } as const
