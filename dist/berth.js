#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
const [first] = process.argv.slice(2)
if (first === '--version') {
  console.log(JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')).version)
} else {
  const { LOCALAPPDATA, XDG_CACHE_HOME, HOME } = process.env
  const cache = LOCALAPPDATA || XDG_CACHE_HOME || (HOME && join(HOME, '.cache'))
  if (cache) module.enableCompileCache?.(join(cache, 'berth', 'compiled'))
  process.argv[1] = 'berth'
  await import('./index.js')
}
