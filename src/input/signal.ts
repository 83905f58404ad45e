import { UserError } from '../error.js'
import { quoteText } from './scalar.js'

/** The names that Docker knows, after signal(7). */
const names = new Set(
  [
    'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS',
    'TERM TRAP TSTP TTIN TTOU UNUSED URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX',
  ].flatMap((line) => line.split(' ')),
)

const mostNumber = 64

/** Parses a signal by name, with or without `SIG`, or by number; the result is in capitals. */
export function parseSignal(text: string): string {
  const signal = text.trim().toUpperCase()
  if (/^\d+$/.test(signal) ? isNumber(signal) : isName(signal.replace(/^SIG/, ''))) return signal
  throw new UserError(`${quoteText(text.trim())} is not a signal`, 'Write it like SIGTERM or SIGQUIT')
}

function isNumber(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= mostNumber
}

/** Real-time signals count from either end. */
function isName(name: string): boolean {
  return names.has(name) || /^(?:RTMIN\+([1-9]|1[0-5])|RTMAX-([1-9]|1[0-4]))$/.test(name)
}
