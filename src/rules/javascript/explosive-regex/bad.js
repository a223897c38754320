export function isName(text) {
  return /^(a+)+$/.test(text) // finds
}

export function isWords(text) {
  return /^(\w+\s?)*$/.test(text) // finds
}

export function isMail(text) {
  return text.match(/^([a-zA-Z0-9]+)*@example\.com$/) // finds
}

export function isPath(text) {
  return /^(x+x+)+y$/.test(text) // finds
}

const list = /^(?:\d+,?)+;$/ // finds

export const isList = (text) => list.test(text)

export function isQuoted(text) {
  return /^"(?:[^"]+|\\.)*"$/.exec(text) !== null && /^(.*a)*b$/.test(text) // finds 2
}

export function isTag(text) {
  return text.search(/<(?:[^>]+)+>x/) // finds
}
