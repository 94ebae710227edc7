const harm =
  /\badverse (?:events?|effects?|reactions?)|\bside[- ]effects?|\bserious harms?\b|\bcomplications?\b|\btoxicity\b/i

/** Whether the name of an outcome says itself that it is unwanted. */
export function namesOutcomeOfHarm(name: string): boolean {
  return harm.test(name)
}
