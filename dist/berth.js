#!/usr/bin/env node
import module from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
const { LOCALAPPDATA, XDG_CACHE_HOME, HOME } = process.env
const cache = LOCALAPPDATA ?? XDG_CACHE_HOME ?? (HOME && join(HOME, '.cache'))
if (cache) module.enableCompileCache?.(join(cache, 'berth', 'compiled'))
process.argv[1] = 'berth'
await import('./index.js')
