import { readFileSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { Failure } from '../core/failure.ts'
import { type Environment } from './settings.ts'

/** The process environment with `.env` beneath it (what is set outside wins) and `PRIVATE_KEY_PATH` read into `PRIVATE_KEY`. */
export function readEnvironment(): Environment {
  loadDotEnv()
  const environment = { ...process.env }
  const path = environment['PRIVATE_KEY_PATH']?.trim()
  if (path && !environment['PRIVATE_KEY']?.trim()) environment['PRIVATE_KEY'] = readKeyFile(path)
  return environment
}

function loadDotEnv(): void {
  try {
    loadEnvFile('.env')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}

function readKeyFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Failure('settings-invalid', {
      message: `PRIVATE_KEY_PATH names ${path}, which cannot be read. The App signs its requests with that key. Check the path and its permissions.`,
      retryable: false,
      cause,
    })
  }
}
