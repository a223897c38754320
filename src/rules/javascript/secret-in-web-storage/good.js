import Cookies from 'js-cookie'

export function remember(form) {
  localStorage.setItem('name', form.elements.name.value)
}

export function theme(value) {
  window.localStorage.setItem('theme', value)
}

export function forget() {
  localStorage.removeItem('password')
  localStorage.setItem('token', '')
}

export function read() {
  return sessionStorage.getItem('jwt')
}

export function cookie(value) {
  Cookies.set('language', value)
}

export function counter(tokens) {
  localStorage.setItem('tokenizer-count', String(tokens.length))
}

const cache = new Map()

export function memory(password) {
  cache.set('password', password)
}
