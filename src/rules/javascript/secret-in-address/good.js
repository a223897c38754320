import axios from 'axios'

export function login(user) {
  return fetch('https://api.example.com/login', { method: 'POST', body: JSON.stringify({ password: user.password }) })
}

export function orders(session) {
  return axios.get('https://api.example.com/orders', { headers: { authorization: `Bearer ${session.accessToken}` } })
}

export function params(config) {
  return axios.get('https://api.example.com/x', { params: { id: config.clientId } })
}

export function own(config) {
  return fetch(`https://api.example.com/items/${config.id}`)
}

export function go(form) {
  window.location.href = '/login?name=' + encodeURIComponent(form.name)
}

export function reset() {
  return fetch('https://api.example.com/password/reset')
}

export function page(user) {
  return fetch(`/users/${user.passwordHintId}`)
}
