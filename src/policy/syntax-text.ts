import { type YAMLParseError } from 'yaml'

type Code = YAMLParseError['code']

/** What, why, what to do for a mistake in the YAML itself, in our words: the parser's own may quote the file. */
export function syntaxText(code: Code): string {
  return texts.get(code) ?? otherText
}

const indentText =
  'The indentation does not fit, or a bracket before it is not closed. It says what belongs to what. Indent the entries of a list or map equally, by spaces.'
const openText =
  'A quote, bracket or brace is not closed. Everything behind it would be read as part of it. Close it.'
const otherText =
  'This is not YAML. A policy that can be read in two ways is not read at all. Compare the line with the examples in docs/policy.md.'

const texts: ReadonlyMap<Code, string> = new Map([
  [
    'TAB_AS_INDENT',
    'A tab stands in the indentation. YAML does not say how wide it is. Use spaces.',
  ],
  ['BAD_INDENT', indentText],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    'A second `key:` stands in one line, or the indentation does not fit. It is not clear what belongs to what. Put every key on a line of its own, or quote the text.',
  ],
  ['MULTILINE_IMPLICIT_KEY', indentText],
  ['MISSING_CHAR', openText],
  [
    'BAD_SCALAR_START',
    'A value starts with a character that has a meaning in YAML. It would not be read as text. Put the value in quotes.',
  ],
  [
    'BAD_DQ_ESCAPE',
    'A backslash in double quotes starts an escape that does not exist. It would not be read as written. Use single quotes.',
  ],
  [
    'BAD_ALIAS',
    'An alias (`*`) stands here. Aliases are not read in a policy. Write the value out; quote a text that starts with `*`.',
  ],
  ['BAD_DIRECTIVE', 'A line starts with `%`. Such lines change how the file is read. Remove it.'],
])
