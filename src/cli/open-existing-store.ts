import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { Failure } from '../core/failure.ts'
import { openStore, type Store } from '../store/store.ts'
import { type Surroundings } from './command.ts'

/**
 * The server's database: `DATABASE_URL` or `DATA_DIR` of the environment, else of `./.env`. Looking must not make one where there is
 * none: throws `store-unavailable`.
 */
export async function openExistingStore(
  invocation: Pick<Surroundings, 'cwd' | 'env'>,
): Promise<Store> {
  const settings = { ...(await readDotEnv(invocation.cwd)), ...given(invocation.env) }
  const databaseUrl = settings['DATABASE_URL'] ?? null
  const dataDir = resolve(invocation.cwd, settings['DATA_DIR'] ?? 'data')
  if (databaseUrl === null && !(await exists(join(dataDir, 'countersign.db')))) {
    throw new Failure('store-unavailable', {
      message: `There is no database in ${dataDir}. Set DATA_DIR or DATABASE_URL to the server's.`,
      retryable: false,
    })
  }
  return openStore({ databaseUrl, dataDir })
}

async function readDotEnv(cwd: string): Promise<Readonly<Record<string, string | undefined>>> {
  const text = await readFile(join(cwd, '.env'), 'utf8').catch(() => '')
  return given(parseEnv(text))
}

/** An empty value counts as absent. */
function given(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  const wanted = ['DATABASE_URL', 'DATA_DIR'] as const
  const entries = wanted.map((name) => [name, env[name]?.trim()] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''))
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
