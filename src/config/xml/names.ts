/**
 * What a name begins with, colons aside: as XML 1.0 (fifth edition) has it, but for characters from U+F900 on, which
 * Microsoft's parser refuses; the source of a class of a regular expression.
 */
const nameStart =
  'A-Z_a-z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff'
const nameRest = `${nameStart}\\-.0-9\\xb7\\u0300-\\u036f\\u203f-\\u2040`

/** The source of a pattern for a name without colon. */
export const plainName = `[${nameStart}][${nameRest}]*`

/** The source of a pattern for any name, colons included. */
export const anyName = `[:${nameStart}][:${nameRest}]*`
