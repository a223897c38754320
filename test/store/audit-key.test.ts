import { generateKeyPairSync } from 'node:crypto'
import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { loadAuditKey, parseAuditKey } from '../../src/store/audit-key.ts'
import { appendEntry } from '../../src/store/audit-log.ts'
import { openStore } from '../../src/store/store.ts'
import { createDirectory, type Place } from './places.ts'
import { sampleEntry } from './sample.ts'

let place: Place
let file: string

beforeEach(async () => {
  place = await createDirectory()
  file = join(place.dataDir, 'audit-key.pem')
})

afterEach(async () => {
  await place.remove()
})

function load(pem: string | null = null) {
  return loadAuditKey({ dataDir: place.dataDir, pem })
}

const { privateKey } = generateKeyPairSync('ed25519')
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

describe('the key of the log', () => {
  it('is made once, for this user alone', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, async () => load()))
    expect(new Set(made.map((key) => key.export({ type: 'pkcs8', format: 'pem' }))).size).toBe(1)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const [first] = made
    expect(first !== undefined && (await load()).equals(first)).toBe(true)
    expect(await readdir(place.dataDir)).toEqual(['audit-key.pem'])
  })

  it('is refused when every account can read it, and not when a group can', async () => {
    await load()
    await chmod(file, 0o640)
    await expect(load()).resolves.toBeDefined()
    await chmod(file, 0o644)
    await expect(load()).rejects.toMatchObject({
      code: 'audit-key-invalid',
      message: expect.stringContaining('chmod 600'),
    })
  })

  it.each([
    ['PEM', pem],
    ['escaped line ends', pem.replaceAll('\n', '\\n')],
    ['base64', Buffer.from(pem).toString('base64')],
  ])('is taken from a setting as %s, and no file is made', async (_, text) => {
    expect((await load(text)).equals(privateKey)).toBe(true)
    await expect(readFile(file)).rejects.toThrow('ENOENT')
  })

  it('is named when it is none, without a word of it', async () => {
    const { privateKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 1024 })
    for (const text of ['hush', rsa.export({ type: 'pkcs8', format: 'pem' }).toString()]) {
      expect(() => parseAuditKey(text, 'AUDIT_KEY')).toThrow(
        /^AUDIT_KEY is no Ed25519 private key/u,
      )
      expect(() => parseAuditKey(text, 'AUDIT_KEY')).not.toThrow(/hush|MII/u)
    }
    await writeFile(file, 'hush', { mode: 0o600 })
    await expect(load()).rejects.toThrow(file)
  })

  it('of another server is told what to do about it', async () => {
    const store = await openStore(place)
    await appendEntry(store, { installationId: 1, entry: sampleEntry('a') })
    await store.close()
    const stranger = await openStore({ ...place, auditKey: pem })
    const late = appendEntry(stranger, { installationId: 1, entry: sampleEntry('b') })
    await expect(late).rejects.toMatchObject({
      code: 'audit-key-differs',
      message: expect.stringMatching(/copy audit-key\.pem .*AUDIT_KEY.*rotate-key/u),
    })
    await stranger.close()
  })
})
