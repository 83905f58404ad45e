// Runs in Windows: opens the named pipes that its leash, a connection, asks for with "NAME PORT", each leading to a port.
const { connect, createServer } = require('node:net')

const leash = connect(Number(process.argv[2]), '127.0.0.1')
leash.on('close', () => process.exit())
leash.on('data', (asked) => {
  for (const line of asked.toString().split('\n').filter(Boolean)) {
    const [name, port] = line.split(' ')
    createServer((client) => {
      const engine = connect(Number(port), '127.0.0.1')
      client.pipe(engine).pipe(client)
      client.on('error', () => engine.destroy()).on('close', () => engine.destroy())
      engine.on('error', () => client.destroy()).on('close', () => client.destroy())
    }).listen(`\\\\.\\pipe\\${name}`, () => leash.write(`${name}\n`))
  }
})
