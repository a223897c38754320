import { posix } from 'node:path'

/** What a document without a file is called, so that it is read as what the editor says it is. */
const extensionByLanguage: ReadonlyMap<string, string> = new Map([
  ['javascript', 'js'],
  ['javascriptreact', 'jsx'],
  ['typescript', 'ts'],
  ['typescriptreact', 'tsx'],
  ['python', 'py'],
  ['java', 'java'],
  ['go', 'go'],
  ['yaml', 'yml'],
  ['json', 'json'],
  ['jsonc', 'json'],
  ['terraform', 'tf'],
  ['shellscript', 'sh'],
  ['properties', 'properties'],
  ['toml', 'toml'],
  ['xml', 'xml'],
  ['html', 'html'],
  ['sql', 'sql'],
])

/** `Untitled-1.ts`; a Dockerfile is known by its name. */
export function untitledName({ uri, languageId }: { uri: string; languageId: string }): string {
  if (languageId === 'dockerfile') return 'Dockerfile'
  const name = posix.basename(uri.replace(/^[a-z][\w+.-]*:/iu, '')).replaceAll(/[^\w.-]/gu, '_')
  const stem = name === '' ? 'untitled' : name.slice(0, 100)
  return `${stem}.${extensionByLanguage.get(languageId) ?? 'txt'}`
}

interface CommentSyntax {
  readonly open: string
  /** Empty where the line end closes it. */
  readonly close: string
}

const slashes: CommentSyntax = { open: '// ', close: '' }
const hash: CommentSyntax = { open: '# ', close: '' }
const dashes: CommentSyntax = { open: '-- ', close: '' }
const markup: CommentSyntax = { open: '<!-- ', close: ' -->' }
const stars: CommentSyntax = { open: '/* ', close: ' */' }

const commentTable = [
  [slashes, 'js mjs cjs jsx ts mts cts tsx java go kt kts scala groovy gradle c h cc cpp hpp cs'],
  [slashes, 'php rs swift dart scss less jsonc json5 proto'],
  [hash, 'py pyi pyw wsgi rb sh bash zsh yml yaml toml tf tfvars hcl env properties conf cfg'],
  [hash, 'txt pl r ps1 ex exs mk cmake nix dockerfile makefile gitignore npmrc pipfile gemfile'],
  [dashes, 'sql lua hs'],
  [markup, 'html htm xml xhtml svg vue svelte md csproj'],
  [stars, 'css'],
] as const satisfies readonly (readonly [CommentSyntax, string])[]

const commentByExtension: ReadonlyMap<string, CommentSyntax> = new Map(
  commentTable.flatMap(([syntax, names]) =>
    names.split(' ').map((name) => [name, syntax] as const),
  ),
)

/** How a comment that ends with its line is written; null for a file that knows none, such as JSON. */
export function commentSyntaxOf(path: string): CommentSyntax | null {
  const name = posix.basename(path).toLowerCase()
  const special = /^(dockerfile|makefile|\.env)(?:\.|$)/u.exec(name)?.[1]?.replace('.', '')
  const extension = special ?? name.slice(name.lastIndexOf('.') + 1)
  return commentByExtension.get(extension) ?? null
}
