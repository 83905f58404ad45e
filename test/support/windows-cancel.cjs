// Runs in Windows: starts a program in a console of its own, as the runner does, and presses Ctrl-C in it once a file is there.
const { spawn } = require('node:child_process')
const { existsSync, openSync } = require('node:fs')
const koffi = require('koffi')

const kernel = koffi.load('kernel32.dll')
const call = (declaration, ...values) => kernel.func(`int __stdcall ${declaration}`)(...values)

const [out, go, ...program] = process.argv.slice(2)
const log = openSync(out, 'a')
for (const signal of ['SIGINT', 'SIGBREAK']) process.on(signal, () => {})
call('FreeConsole()')
call('AllocConsole()')
const child = spawn(process.execPath, program, { stdio: ['ignore', log, log] })
child.on('exit', (code) => process.exit(code))
const timer = setInterval(() => {
  if (!existsSync(go)) return
  clearInterval(timer)
  call('SetConsoleCtrlHandler(void*, int)', null, 1)
  call('GenerateConsoleCtrlEvent(uint32_t, uint32_t)', 0, 0)
}, 50)
