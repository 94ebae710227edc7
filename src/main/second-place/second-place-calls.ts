import type { HostCalls } from '#core/host/host.ts'
import { fail, ok, type Result } from '#core/result.ts'
import type { Library } from '../library/library.ts'
import { libraryLayout } from '../library/library-layout.ts'
import { findPlaces, thisSystem, type FoundPlace, type PlacesSystem } from './find-places.ts'
import { folderRelation, isOnSameDisk } from './folder-relations.ts'
import { rememberedPlaces } from './remembered-places.ts'
import { SecondPlace } from './second-place.ts'

/** What a shell brings for second places. */
export interface SecondPlaceShell {
  /** Where the choice is remembered: a path belongs to the machine, not to the library. */
  readonly dataFolder: string
  readonly home: string
  /** A folder that was named at the start, or null. */
  readonly named: string | null
  /** The native dialog for a folder; null where nothing was chosen. */
  readonly pickFolder?: () => Promise<string | null>
  /** Told instead of this machine, in tests. */
  readonly system?: PlacesSystem
}

type Calls = Pick<
  HostCalls,
  | 'lookAtSecondPlace'
  | 'listSecondPlaces'
  | 'chooseSecondPlace'
  | 'chooseSecondPlaceBeside'
  | 'copyToSecondPlace'
  | 'stopSecondPlace'
>
type WithLibrary = <T>(action: (library: Library) => Promise<Result<T>>) => Promise<Result<T>>

/** The host calls about the second place of the open library, and what the library's side tells it. */
export interface SecondPlaceSide {
  readonly calls: Calls
  /** Is told that changes of an open library were saved. */
  saved(library: Library): void
  /** Copies what is new of a library that was closed, for a short while. */
  close(library: Library): Promise<void>
}

/** Closing waits so long for the last copy; a large one goes on at the next start. */
const closingMs = 5_000

/** The second places of the libraries that a shell opens: one is kept for each that is open for writing. */
export function secondPlaces(brought: SecondPlaceShell | undefined, withLibrary: WithLibrary): SecondPlaceSide {
  let kept: { readonly library: Library; readonly place: SecondPlace } | null = null
  const placeOf = (library: Library): SecondPlace | null => {
    const { readOnly, libraryId, folderPath } = library.info()
    if (!brought || (readOnly && kept?.library !== library)) return null
    if (kept?.library !== library)
      kept = {
        library,
        place: new SecondPlace({
          layout: libraryLayout(folderPath),
          libraryId,
          lastSeq: () => library.info().lastSeq,
          places: rememberedPlaces(brought.dataFolder),
        }),
      }
    return kept.place
  }
  const withPlace = <T>(action: (place: SecondPlace, library: Library) => Promise<Result<T>>): Promise<Result<T>> =>
    withLibrary(async (library) => {
      const place = placeOf(library)
      return place ? action(place, library) : notKept
    })
  const found = async (): Promise<readonly FoundPlace[]> =>
    brought ? findPlaces(brought.system ?? thisSystem(brought.home), brought.named) : []

  return {
    saved: (library) => placeOf(library)?.saved(),
    close: async (library) => {
      if (kept?.library !== library) return
      await kept.place.close(closingMs)
      kept = null
    },
    calls: {
      lookAtSecondPlace: () =>
        withLibrary(async (library) => {
          const place = placeOf(library)
          return ok({ isKept: place !== null, place: (await place?.look()) ?? null })
        }),
      listSecondPlaces: () =>
        withPlace(async (_, library) => {
          const places = []
          for (const { path, ...place } of await found()) {
            const { folderPath } = library.info()
            // What would be refused anyway is not offered.
            if ((await folderRelation(path, folderPath)) !== 'apart') continue
            places.push({ ...place, isSameDisk: await isOnSameDisk(path, folderPath) })
          }
          return ok({ places, canPick: brought?.pickFolder !== undefined })
        }),
      chooseSecondPlace: ({ id }) =>
        withPlace(async (place) => {
          if (id !== null) {
            const chosen = (await found()).find((each) => each.id === id)
            return chosen
              ? place.choose(chosen.path)
              : fail('not-found', 'This place is not there any more. Is its disk connected?')
          }
          const picked = brought?.pickFolder ? await brought.pickFolder() : undefined
          if (picked === undefined) return fail('refused', 'A folder cannot be picked here.')
          return picked === null ? ok(null) : place.choose(picked)
        }),
      chooseSecondPlaceBeside: () => withPlace((place) => place.chooseBeside()),
      copyToSecondPlace: ({ checksAll }) => withPlace((place) => place.copyNow(checksAll)),
      stopSecondPlace: () => withPlace((place) => place.stop()),
    },
  }
}

const notKept = fail('read-only', 'Copies are made where the library is open for changes.')
