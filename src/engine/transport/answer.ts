/** Reads a part of an answer of the engine, where it arrives; what is missing and what is `null` are the same. */
export type Reader<T> = (value: unknown, at: string) => T

/** A part of an answer that cannot be used. */
export class Unusable extends Error {
  override name = 'Unusable'
}

function unusable(value: unknown, at: string, wanted: string): Unusable {
  const what = value === null || value === undefined ? 'is missing' : `is not ${wanted}`
  return new Unusable(`${at === '' ? 'it' : at} ${what}`)
}

/** Text that must be there, often one of a few words. */
export function text<T extends string>(value: unknown, at: string): T {
  if (typeof value !== 'string') throw unusable(value, at, 'text')
  return value as T // which words there are is for who compares them
}

export const flag: Reader<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw unusable(value, at, 'true or false')
  return value
}

export const number: Reader<number> = (value, at) => {
  if (typeof value !== 'number') throw unusable(value, at, 'a number')
  return value
}

/** Whatever it is, for parts that are handed on. */
export const object: Reader<object> = (value, at) => {
  if (!isObject(value)) throw unusable(value, at, 'an object')
  return value
}

/** What may be missing, with what then holds. */
export function or<T>(read: Reader<T>, otherwise: NoInfer<T>): Reader<T> {
  return (value, at) => (value === null || value === undefined ? otherwise : read(value, at))
}

export function optional<T>(read: Reader<T>): Reader<T | undefined> {
  return or<T | undefined>(read, undefined)
}

/** What the engine writes as `null` where there is none. */
export function nullable<T>(read: Reader<T>): Reader<T | null> {
  return or<T | null>(read, null)
}

/** A list, which Go writes as `null` where it is empty. */
export function listOf<T>(read: Reader<T>): Reader<T[]> {
  return (value, at) => {
    if (value === null || value === undefined) return []
    if (!Array.isArray(value)) throw unusable(value, at, 'a list')
    return value.map((item, index) => read(item, `${at}[${index}]`))
  }
}

/** Names and values; `null` where there are none. */
export function mapOf<T>(read: Reader<T>): Reader<Record<string, T>> {
  return (value, at) => {
    if (value === null || value === undefined) return {}
    const entries = Object.entries(object(value, at))
    return Object.fromEntries(entries.map(([name, item]) => [name, read(item, join(at, name))]))
  }
}

type Fields<T> = {
  [K in keyof T]-?: Reader<Partial<Pick<T, K>> extends Pick<T, K> ? T[K] | undefined : T[K]>
}

/** An object of which at least these fields are read; the rest of it stays. One that is missing has none. */
export function objectOf<T extends object>(fields: Fields<T>): Reader<T> {
  return (value, at) => {
    const whole: Record<string, unknown> = {
      ...(value === undefined || value === null ? {} : object(value, at)),
    }
    for (const [name, read] of Object.entries<Reader<unknown>>(fields)) {
      const part = read(whole[name], join(at, name))
      if (part === undefined) delete whole[name]
      else whole[name] = part
    }
    return whole as T // each of its fields was read
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function join(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`
}
