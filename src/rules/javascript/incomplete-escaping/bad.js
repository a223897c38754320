export function html(text) {
  return text.replace('<', '&lt;') // finds
}

export function quote(text) {
  return `'${text.replace("'", "''")}'` // finds
}

export function inside(name) {
  return '/srv/files/' + name.replace('../', '') // finds
}

export function attribute(text) {
  return text.replace('"', '&quot;').trim() // finds
}

const slash = '\\'

export function escaped(text) {
  return text.replace(slash, '\\\\') // finds
}

export function oneLine(text) {
  return String(text).replace('\n', ' ') // finds
}
