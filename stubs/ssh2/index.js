/** Stands in for ssh2; ssh:// engines are reached through the system's ssh: see stubs/README.md. */
class Refused {
  constructor() {
    throw new Error('ssh2 is not part of this bundle, see stubs/README.md')
  }
}

exports.Client = Refused
