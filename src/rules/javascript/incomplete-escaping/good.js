export function html(text) {
  return text.replace(/</g, '&lt;')
}

export function quote(text) {
  return `'${text.replaceAll("'", "''")}'`
}

export function extension(name) {
  return name.replace('.txt', '.md')
}

export function first(text) {
  return text.replace('-', ' ')
}

export function computed(text, mark) {
  return text.replace(mark, '')
}

export function dynamic(text) {
  return text.replace('<', (found) => found)
}

export function state(history, path) {
  history.replace('/home', path)
}
