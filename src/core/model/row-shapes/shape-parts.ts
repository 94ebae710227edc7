import * as v from 'valibot'

/** A shape of values of type T. What is wrong with a value that has not this shape is said with the words of `expected`. */
export type Shape<T> = v.GenericSchema<unknown, T>

/** A shape for every key of T, also for those that may be absent: a field without one, or with one of another type, does not compile. */
export type ShapesOf<T> = { readonly [K in keyof T]-?: Shape<T[K]> }

/** Text of any length. */
export const text: Shape<string> = v.string('text')
/** A finite number. */
export const number: Shape<number> = v.pipe(v.number('a number'), v.finite('a finite number'))
/** A whole number from 0 on: a count, or a place that is counted from 0. */
export const count: Shape<number> = v.custom<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  'a whole number',
)
/** True or false. */
export const flag: Shape<boolean> = v.boolean('true or false')
/** A mark that is either set or absent. */
export const mark: Shape<true> = v.literal(true, 'true')

/** The shape, or nothing at all; null is not nothing. */
export function maybe<T>(shape: Shape<T>): Shape<T | undefined> {
  return v.optional(shape)
}

/** A list of values of that shape. */
export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return v.array(shape, 'a list')
}

/** One of the words of a closed vocabulary: the screens know no other. */
export function oneOf<T extends string>(words: Readonly<Record<T, unknown>>): Shape<T> {
  return v.picklist(Object.keys(words) as T[], 'one of the words known here')
}

/** A word of an open vocabulary: a later version may know more, and the screens show any as it stands. */
export function anyWord<T extends string>(): Shape<T> {
  return v.custom<T>((value) => typeof value === 'string', 'text')
}

/** Values by name. Names that this version does not know are kept. */
export function group<T extends object>(shapes: ShapesOf<T>): Shape<T> {
  // The compiler has compared every key; what valibot infers of a mapped type it cannot see through.
  return v.pipe(anyGroup, v.looseObject(shapes)) as unknown as Shape<T>
}

/** Values by name, whatever they are; a list is none. */
export const anyGroup: Shape<object> = v.custom<object>(isGroup, 'a group of values')

/** True for what holds values by name. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
