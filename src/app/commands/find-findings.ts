import { type Finding } from '../../core/finding.ts'
import { code } from '../../report/markdown.ts'
import { type Desk } from './desk.ts'

/** As few characters of a fingerprint as are taken. */
const shortest = 6

/**
 * The findings of the newest head that words name: fingerprints, or beginnings of them. Without words the one the thread is about.
 * A text says what is wrong with the words.
 */
export function findFindings(
  { assessment, comment }: Desk,
  words: readonly string[],
): readonly Finding[] | { readonly problem: string } {
  if (assessment === null) {
    return {
      problem:
        'The newest commit is not judged yet, so it is not known what stands in it. Ask again when the check is done.',
    }
  }
  const { findings } = assessment.analysis
  if (words.length > 0) return named(findings, words)
  const about = findings.filter(({ fingerprint }) => comment.about.includes(fingerprint))
  if (about.length === 1) return about
  return {
    problem:
      about.length === 0
        ? 'It is not clear which finding is meant. Write its fingerprint behind the command; it stands at the end of each comment and in the check.'
        : `This comment speaks of several findings. Name those you mean: ${about.map(({ fingerprint }) => code(fingerprint.slice(0, 12))).join(', ')}.`,
  }
}

function named(
  findings: readonly Finding[],
  words: readonly string[],
): readonly Finding[] | { readonly problem: string } {
  const found = new Set<Finding>()
  for (const word of words) {
    const matching = /^[0-9a-f]{6,32}$/u.test(word)
      ? findings.filter(({ fingerprint }) => fingerprint.startsWith(word))
      : []
    const [first, second] = matching
    if (first === undefined) return { problem: unknownText(word) }
    if (second !== undefined && second.fingerprint !== first.fingerprint) {
      return {
        problem: `${code(word, 40)} begins several fingerprints. Write more characters of the one you mean.`,
      }
    }
    found.add(first)
  }
  return [...found]
}

function unknownText(word: string): string {
  const shown = code(word, 40)
  return word.length < shortest || !/^[0-9a-f]+$/u.test(word)
    ? `${shown} is no fingerprint of a finding. Write at least ${shortest} characters of it; it stands at the end of each comment and in the check.`
    : `No finding in the newest commit has the fingerprint ${shown}. It may be fixed already; \`/countersign status\` lists what is open.`
}
