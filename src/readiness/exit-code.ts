type Codes = Readonly<Record<number, string>>

/** What a Linux container ends with: Docker's own codes, and 128 and the signal. */
const linux: Codes = {
  125: 'the container could not be run',
  126: 'its command cannot be executed',
  127: 'its command was not found',
  129: 'SIGHUP',
  130: 'SIGINT, interrupted',
  131: 'SIGQUIT',
  132: 'SIGILL, an instruction that this processor does not have',
  134: 'SIGABRT, it aborted itself',
  135: 'SIGBUS, a faulty memory access',
  136: 'SIGFPE, an arithmetic error',
  137: 'SIGKILL: killed from outside, for memory or after a stop timeout',
  139: 'SIGSEGV, a memory access violation',
  141: 'SIGPIPE, its output was closed',
  143: 'SIGTERM, asked to stop',
}

/**
 * What a Windows container ends with: NTSTATUS (https://learn.microsoft.com/openspecs/windows_protocols/ms-erref) and
 * .NET's own (https://github.com/dotnet/runtime/blob/main/docs/design/features/host-error-codes.md).
 */
const windows: Codes = {
  9009: 'cmd does not know its command',
  2147516547: '.NET is not in the image',
  2147516566: 'the image lacks the version of .NET that it needs',
  2148734214: 'an internal error of .NET',
  3221225477: 'a memory access violation',
  3221225495: 'no memory left',
  3221225501: 'an instruction that this processor does not have',
  3221225620: 'a division by zero',
  3221225725: 'a stack overflow',
  3221225781: 'a DLL was not found',
  3221225785: 'a DLL lacks a function that is called in it',
  3221225786: 'ended by Ctrl+C, as a stop does',
  3221225794: 'a DLL could not be initialized',
  3221226356: 'a damaged heap',
  3221226505: 'it aborted itself, or its stack was overrun',
  3221226525: 'an unhandled exception in a callback',
  3762504530: 'an unhandled exception of .NET',
}

/** Says what an exit code means by convention; empty where it is the program's own. */
function explainExitCode(code: number, os: string): string {
  if (os !== 'windows') return linux[code] ?? (code > 128 && code < 160 ? `signal ${code - 128}` : '')
  const meaning = windows[code] ?? ''
  return code > 0xffff ? [hex(code), meaning].filter(Boolean).join(', ') : meaning
}

function hex(code: number): string {
  return `0x${code.toString(16).toUpperCase()}`
}

/** `exit code 137 (SIGKILL: …)`; what a code means depends on the system of the container. */
export function showExitCode(code: number, os: string): string {
  return `exit code ${explainedCode(code, os)}`
}

/** `137 (SIGKILL: …)`. */
export function explainedCode(code: number, os: string): string {
  // Windows' codes have 32 bits without a sign, and some tools give them one.
  const unsigned = os === 'windows' && code < 0 ? code >>> 0 : code
  const meaning = explainExitCode(unsigned, os)
  return meaning === '' ? String(unsigned) : `${unsigned} (${meaning})`
}
