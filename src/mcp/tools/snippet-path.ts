import { isAbsolute, posix, relative, sep } from 'node:path'
import { Failure } from '../../core/failure.ts'

export const snippetLanguages = [
  'javascript',
  'typescript',
  'tsx',
  'python',
  'java',
  'go',
  'terraform',
  'dockerfile',
] as const
type SnippetLanguage = (typeof snippetLanguages)[number]

const fileNames = {
  javascript: 'snippet.js',
  typescript: 'snippet.ts',
  tsx: 'snippet.tsx',
  python: 'snippet.py',
  java: 'Snippet.java',
  go: 'snippet.go',
  terraform: 'snippet.tf',
  dockerfile: 'Dockerfile',
} as const satisfies Record<SnippetLanguage, string>

interface Named {
  readonly path?: string | undefined
  readonly language?: SnippetLanguage | undefined
}

/** Where a snippet would lie below `cwd`: only a name, never opened. Throws `settings-invalid` for one outside, or none. */
export function snippetPath(cwd: string, { path, language }: Named): string {
  if (path === undefined) {
    if (language !== undefined) return fileNames[language]
    throw refused('Give `path`, where the text would be saved, or `language`.')
  }
  const typed = isAbsolute(path) ? relative(cwd, path) : path
  const seen = posix.normalize(typed.split(sep).join('/').replaceAll('\\', '/'))
  const isOutside = seen === '..' || seen.startsWith('../') || posix.isAbsolute(seen)
  if (isOutside || seen === '.' || seen.endsWith('/') || /\p{Cc}/u.test(seen)) {
    throw refused('`path` is no file inside the workspace. Give one seen from its top.')
  }
  return seen
}

function refused(message: string): Failure {
  return new Failure('settings-invalid', { message, retryable: false })
}
