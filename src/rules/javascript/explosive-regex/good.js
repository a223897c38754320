export function isName(text) {
  return /^a+$/.test(text)
}

export function isWords(text) {
  return /^\w+(?: \w+)*$/.test(text)
}

export function isMail(text) {
  return text.match(/^[a-zA-Z0-9]+@example\.com$/)
}

export function isPath(text) {
  return new RegExp('^(?:/[a-z]+)*$').test(text)
}

const list = /^\d+(?:,\d+)*;$/

export const isList = (text) => list.test(text)

export function isQuoted(text) {
  return /^"(?:[^"\\]|\\.)*"$/.exec(text)
}

export function isShort(text) {
  return /^(?:a|b|c){1,3}$/.test(text)
}

export const note = '^(a+)+$'
