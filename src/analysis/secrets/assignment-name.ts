import { wordSet } from './word-set.ts'

/** What a name says its value is. A `password` may be weak and still count; a `secret` is made by a machine. */
export type NamedKind = 'password' | 'secret'

const passwords = wordSet(`
  password passwd passphrase passcode pwd pass psw passwort dbpass dbpassword dbpasswd
  userpassword adminpassword rootpassword mypassword pgpassword smtppassword sshpass dbpwd
`)

const secrets = wordSet(`
  secret secrets token apikey apitoken accesstoken authtoken secretkey accesskey authkey
  privatekey clientsecret apisecret appsecret bearer credential credentials masterkey
  encryptionkey signingkey sessionsecret
`)

/** What `key` must follow to be a secret one. */
const keyOwners = wordSet(`
  api access secret private auth encryption encrypt signing sign master account storage shared
  service app application admin hmac crypto cipher aes jwt session cookie deploy license
  subscription
`)

/** May stand after the word that counts without changing what it is. */
const trailing = wordSet(`
  value val string str text plain raw prod production live dev development staging stage qa uat
  old new current primary secondary default base backup main a b
`)

/** Anywhere in the name, these say the value is no secret. */
const benign = wordSet(`
  public publishable pub csrf xsrf hash hashed digest checksum fake mock mocked dummy example
  sample placeholder invalid wrong bad incorrect expected foreign sort partition cache label
  hint error forgot reset change type kind no is has show hide toggle max min pagination page
  continuation next design theme color lexer parser syntax ssh encrypted redacted masked confirm
  i18n translation
`)

/** Null when the name does not say secret, or says what makes it none: `passwordHint`, `PUBLIC_KEY`, `tokenUrl`. */
export function kindOfName(name: string): NamedKind | null {
  const words = wordsOf(name)
  if (words.some((word) => benign.has(word))) return null
  dropTrailing(words)
  const last = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  if (passwords.has(last)) return 'password'
  if (secrets.has(last)) return 'secret'
  return last === 'key' && keyOwners.has(before) ? 'secret' : null
}

function dropTrailing(words: string[]): void {
  while (words.length > 1 && isTrailing(words.at(-1) ?? '')) words.pop()
}

function isTrailing(word: string): boolean {
  return trailing.has(word) || /^\d{1,4}$/u.test(word)
}

/** `dbPassword`, `DB_PASSWORD`, `db-password`, `DBPassword2` as lower-case words. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/gu, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/gu, '$1 $2')
    .replaceAll(/([A-Za-z])(\d)/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/u)
    .filter((word) => word !== '')
}
