import { expect, test } from 'vitest'
import { parsePlatform } from '../../src/input/platform.js'

test.each([
  ['linux/amd64', 'linux/amd64'],
  [' Linux/ARM64/v8 ', 'linux/arm64/v8'],
  ['linux/x86_64', 'linux/amd64'],
  ['linux/aarch64', 'linux/arm64'],
  ['linux/armhf', 'linux/arm/v7'],
  ['linux/armel', 'linux/arm/v6'],
  ['linux/arm/v6', 'linux/arm/v6'],
  ['windows/amd64', 'windows/amd64'],
  ['Windows(10.0.20348.2113)/amd64', 'windows(10.0.20348.2113)/amd64'],
])('%j is %s', (text, platform) => {
  expect(parsePlatform(text)).toBe(platform)
})

test.each([
  'linux',
  'windows()/amd64',
  'windows(10.0/amd64',
  'linux/',
  '/amd64',
  'linux/amd64/v1/x',
  'linux amd64',
  '',
])('%j is refused', (text) => {
  expect(() => parsePlatform(text)).toThrow('is not a platform. Write it like linux/amd64 or linux/arm64/v8.')
})
