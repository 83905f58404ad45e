const known: Readonly<Record<number, string>> = {
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
  // NTSTATUS, https://learn.microsoft.com/openspecs/windows_protocols/ms-erref
  3221225477: '0xC0000005, a memory access violation',
  3221225781: '0xC0000135, a DLL was not found',
  3221225786: '0xC000013A, ended by Ctrl+C',
}

/** Says what an exit code means by convention; empty where it is the program's own. */
function explainExitCode(code: number): string {
  return known[code] ?? (code > 128 && code < 160 ? `signal ${code - 128}` : '')
}

/** `exit code 137 (SIGKILL: …)`. */
export function showExitCode(code: number): string {
  return `exit code ${explainedCode(code)}`
}

/** `137 (SIGKILL: …)`. */
export function explainedCode(code: number): string {
  const meaning = explainExitCode(code)
  return meaning === '' ? String(code) : `${code} (${meaning})`
}
