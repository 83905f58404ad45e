// Runs in Windows: holds a file that nobody else may open meanwhile, until its leash, a connection, is let go.
const { connect } = require('node:net')
const koffi = require('koffi')

const open = koffi
  .load('kernel32.dll')
  .func('void* __stdcall CreateFileW(str16, uint32_t, uint32_t, void*, uint32_t, uint32_t, void*)')
const genericRead = 0x80000000
const openExisting = 3
const [file, port] = process.argv.slice(2)
open(file, genericRead, 0, null, openExisting, 0, null)
const leash = connect(Number(port), '127.0.0.1', () => leash.write('held'))
leash.on('close', () => process.exit())
