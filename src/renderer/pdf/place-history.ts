/** Places to go back to and forward to, as a browser keeps them: a new jump ends the way forward. Values are kept as they are given. */
export class PlaceHistory<Place> {
  private readonly before: Place[] = []
  private readonly after: Place[] = []
  private readonly same: (one: Place, other: Place) => boolean

  constructor(same: (one: Place, other: Place) => boolean) {
    this.same = same
  }

  get canGoBack(): boolean {
    return this.before.length > 0
  }

  get canGoForward(): boolean {
    return this.after.length > 0
  }

  /** A jump was made, from `place`. */
  left(place: Place): void {
    this.after.length = 0
    const last = this.before.at(-1)
    if (last !== undefined && this.same(last, place)) return
    this.before.push(place)
    if (this.before.length > longest) this.before.shift()
  }

  /** The place to go back to from `here`, or null; places like `here` are passed over. */
  back(here: Place): Place | null {
    return this.step(here, this.before, this.after)
  }

  /** The place to go forward to from `here`, or null. */
  forward(here: Place): Place | null {
    return this.step(here, this.after, this.before)
  }

  private step(here: Place, from: Place[], to: Place[]): Place | null {
    for (let place = from.pop(); place !== undefined; place = from.pop()) {
      if (this.same(place, here)) continue
      to.push(here)
      return place
    }
    return null
  }
}

const longest = 100
