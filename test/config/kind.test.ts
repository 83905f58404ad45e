import { expect, test } from 'vitest'
import { kindOfName, kindOfText } from '../../src/config/kind.js'

test.each([
  ['Web.config', 'xml'],
  ['a/App.exe.CONFIG', 'xml'],
  ['log.xml', 'xml'],
  ['appsettings.json', 'json'],
  ['tsconfig.jsonc', 'json'],
  ['application.yml', 'yaml'],
  ['C:\\a\\b.yaml', 'yaml'],
  ['log4j.properties', 'properties'],
  ['.env', 'env'],
  ['.env.local', 'env'],
  ['prod.env', 'env'],
  ['php.ini', 'ini'],
  ['nginx.conf', undefined],
  ['a.json.template', undefined],
])('%s is %s by its name', (path, kind) => {
  expect(kindOfName(path)).toBe(kind)
})

test.each([
  ['<?xml version="1.0"?><a/>', 'xml'],
  ['\n  <configuration>', 'xml'],
  ['<a/>', 'xml'],
  ['<!-- c --><a/>', 'xml'],
  ['<!DOCTYPE a>', 'xml'],
  ['<% if %>', 'text'],
  ['< 3', 'text'],
  ['server { }', 'text'],
  ['', 'text'],
])('%j is %s by its text', (text, kind) => {
  expect(kindOfText(Buffer.from(text))).toBe(kind)
  expect(kindOfText(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(kind)
})
