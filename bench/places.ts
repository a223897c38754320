import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

/** Arguments of `openStore` for an empty database of one's own, and the way to be rid of it. */
export interface Place {
  readonly databaseUrl: string | null
  readonly dataDir: string
  readonly remove: () => Promise<void>
}

interface Kind {
  readonly kind: 'sqlite' | 'postgres'
  readonly create: () => Promise<Place>
}

const server = process.env['TEST_DATABASE_URL'] ?? ''

/** The stores to measure and test: SQLite always, PostgreSQL when TEST_DATABASE_URL names a server. */
export const kinds: readonly Kind[] = [
  { kind: 'sqlite', create: createDirectory },
  ...(server === '' ? [] : [{ kind: 'postgres', create: createDatabase } as const]),
]

export async function createDirectory(): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cs-store-'))
  return {
    databaseUrl: null,
    dataDir,
    remove: () => rm(dataDir, { recursive: true, force: true }),
  }
}

async function createDatabase(): Promise<Place> {
  const name = `cs_test_${randomBytes(8).toString('hex')}`
  await onServer(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const files = await createDirectory()
  return {
    databaseUrl: url.href,
    dataDir: files.dataDir,
    remove: async () => {
      await files.remove()
      await onServer(`drop database ${name} with (force)`)
    },
  }
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}
