/**
 * Regular-expression sources for what stands between a name and the value given to it, in source code, JSON, YAML, XML,
 * TOML, properties, shell, Dockerfiles and Terraform. Bounded and without nested repetition, for use with the sticky flag.
 */

const closing = String.raw`["'\x60\\\]]{0,3}`
const typeNote = String.raw`(?:\s?[:?]{1,2}\s{0,2}(?:&(?:'[a-z]{1,16} )?)?[A-Za-z][\w.|<>\[\]]{0,24})?`

/** `process.env.KEY`, `os.getenv('KEY')`, `ENV['KEY']`, `options.key`: what a value stands in for when there is none. */
const firstChoice = String.raw`[\w.$?]{1,80}(?:[(\[]["'\x60]?[\w.-]{1,60}["'\x60]?[)\]])?`

const signs = [
  /** The default of a variable: `${NAME:value}`, `${NAME:-value}`. */
  String.raw`\s{0,4}[:=]\s{0,4}["']?\$\{[\w.-]{1,80}:[-=]?`,
  String.raw`\s{0,4}[:=]\s{0,4}${firstChoice}\s{0,4}(?:\|\||\?\?|\bor\b)\s{0,4}`,
  String.raw`${typeNote}\s{0,20}(?::=|=>|(?:\|\||\?\?|!)?={1,3}|:)\s{0,20}`,
  String.raw`\s{0,4},\s{0,20}`,
  /** XML elements. */
  '>',
  /** `name: X` above or beside `value: …`: Kubernetes, compose, XML attributes, ECS. */
  String.raw`,?\s{1,40}["']?[Vv]alue["']?\s{0,4}[:=]\s{0,4}`,
  /** A Terraform variable and its default. */
  String.raw`\s{0,4}\{[^{}]{0,200}?default\s{0,20}=\s{0,4}`,
]

/** From the end of a name to the sign before its value. */
export const assignment = `${closing}(?:${signs.join('|')})`

/** The same, or a blank: a command-line option, `--token …`; ENV in a Dockerfile. */
export const assignmentOrBlank = `${closing}(?:${[...signs, ' {1,2}'].join('|')})`

/** What may stand directly before the value. */
export const opening = String.raw`(?:[bru]{0,2}\\?["'\x60]{1,3})?`

const nouns = ['key', 'token', 'secret', 'pass', 'pwd', 'pw', 'auth', 'cred', 'pat', 'dsn']

/** Any of the words that say a name holds a secret, in any case. */
export const secretNoun = `(?:${nouns.map((noun) => inAnyCase(noun)).join('|')})`

export function saysSecret(text: string): boolean {
  return nouns.some((noun) => text.includes(noun))
}

function inAnyCase(word: string): string {
  return word.replaceAll(/[a-z]/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
}
