import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import * as z from 'zod'
import { version } from '../../src/core/version.ts'

it('is the version of the package', () => {
  const manifest = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')))
  expect(version).toBe(manifest.version)
})
