import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Failure } from '../core/failure.ts'
import { type PolicyText } from '../policy/compose-policy.ts'
import { parsePolicyFile } from '../policy/parse-policy.ts'

/** The operator's policy file, or null when the settings name none. Throws `settings-invalid` with every mistake and its line. */
export async function readOperatorPolicy(path: string | null): Promise<PolicyText | null> {
  if (path === null) return null
  const parsed = parsePolicyFile(await readText(path), path, 'floor')
  if ('file' in parsed)
    return { file: parsed.file, source: { kind: 'operator', path: basename(path) } }
  const lines = parsed.errors.map(({ line, column, message }) => `  ${line}:${column} ${message}`)
  throw invalid(
    [
      `ORGANISATION_POLICY names ${path}, which has mistakes. Nothing is judged without it.`,
      ...lines,
    ].join('\n'),
  )
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw invalid(
      `ORGANISATION_POLICY names ${path}, which cannot be read. Nothing is judged without it. Check the path and its permissions.`,
      cause,
    )
  }
}

function invalid(message: string, cause?: unknown): Failure {
  return new Failure('settings-invalid', { message, retryable: false, cause })
}
