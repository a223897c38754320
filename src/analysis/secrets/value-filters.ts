import { createHash } from 'node:crypto'
import { isPlaceholder } from './placeholder.ts'
import { wordSet } from './word-set.ts'

/** The value names a place the secret is read from: environment, vault, template, command, path. */
const reference =
  /\$\{|\$\(|\{\{|<%|#\{|%\(|^%[A-Z_]+%$|^\$\w|^\{[\w.$ -]{1,60}\}$|^\[[\w ]{1,60}\]$|^%\w$|^:\w{1,40}$|^@[A-Z]|^!(?:Ref|Sub|GetAtt|ImportValue|vault)|process\.env|import\.meta|os\.environ|getenv|environ\[|ENV\[|env\.|secrets\.|vars\.|^(?:vault|env|ssm|op|awssm|gcpsm|akv|file|ref|secret|secretsmanager|sops|keyvault|data|blob|chrome|urn|arn|projects):?[/:]|^ENC\[|^ENC\(|^\{cipher\}|^AQICAH|^\$ANSIBLE_VAULT|^\/|^\.{1,2}\/|^~\/|^[A-Z]:\\/u

/** Stored verifiers, digests and the public halves of keys. */
const harmless =
  /^\$(?:2[abxy]|argon2|5|6|1|y|pbkdf2|scrypt)|^\{(?:S?SHA|SHA\d{3}|SSHA\d{3}|bcrypt|noop|MD5|CRYPT)\}|^pbkdf2|^argon2|^scrypt:|^sha(?:1|256|384|512)[-:$~]|^md5[-:$]|^ssh-(?:rsa|ed25519|dss)|^ecdsa-sha2|^AAAA[BCE]3?NzaC|^-----BEGIN (?:PUBLIC|CERTIFICATE|RSA PUBLIC|SSH2 PUBLIC|PGP PUBLIC)|^pk[_-]|^pub[_-]|^publishable|^MII[BC][A-Z]/u

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu

/** Passwords that guard nothing: what tutorials, compose files and tests use. */
const trivialPasswords = wordSet(`
  password passwd pass pwd secret admin root user username test guest default postgres
  postgresql mysql mariadb mongo mongodb redis rabbitmq docker dev local qwerty letmein hunter2
  demo token foo bar baz abc changeme p4ssw0rd passw0rd p@ssw0rd pw key apikey string null none
  undefined true false empty required optional
`)

export function isReference(value: string): boolean {
  return reference.test(value)
}

export function isUuid(value: string): boolean {
  return uuid.test(value)
}

function isHarmless(value: string): boolean {
  return harmless.test(value) || isUuid(value)
}

/** `password`, `Password123`, `admin!`: a known word with digits or marks round it. */
function isTrivialPassword(value: string): boolean {
  const lower = value.toLowerCase()
  return (
    trivialPasswords.has(lower) ||
    trivialPasswords.has(lower.replace(/[\d!@#$%^&*._-]{1,12}$/u, ''))
  )
}

/** A password worth reporting: no reference, stored hash, placeholder or tutorial value. */
export function isRealPassword(value: string): boolean {
  return (
    value.length >= 4 &&
    !isReference(value) &&
    !isHarmless(value) &&
    !isPlaceholder(value) &&
    !isTrivialPassword(value)
  )
}

/**
 * Values printed in vendors' documentation or built into emulators, as the first 16 hex digits of their SHA-256: the AWS
 * documentation's key pairs, Azurite's and the Cosmos DB emulator's account keys, Stripe's documentation keys, jwt.io's
 * signing key, reCAPTCHA's test key, the tokens of RFC 5849, 6749 and 6750.
 */
const published = wordSet(`
  6c96130f130ab0d6 00cf4c781dc37003 ca7459e2b26776de 9d03b692e941d5ac 2ff8b0fb93aca981
  53f5da0aaa93d64c cb87c87e4a138d9a 649e1f5c769e718b b8e148545b13c78b e9974c507d2a8021
  a35b81a7d7927b70
  1a5d44a2dca19669 c6ea27c534f993d3 78314b11be2e5815 e21b597ba6b9cafa 647f7143af147062
  0011cc25eb432071 aa6547439583c3a2 2cafc0970149a84f f2d6ca16515033e5 7e8de44ea9ecf6d5
  f7d838701b86c5df f5e95c9954635b65
`)

export function isPublished(value: string): boolean {
  return published.has(createHash('sha256').update(value).digest('hex').slice(0, 16))
}
