import axios from 'axios'

const query = new URLSearchParams(location.search)
const regions = { eu: 'https://eu.example.com', us: 'https://us.example.com' }

export function load() {
  return fetch('/api/items?q=' + encodeURIComponent(query.get('q')))
}

export function post(data) {
  return axios.post(`https://api.example.com/items/${query.get('id')}`, data)
}

export function region() {
  return fetch(regions[query.get('region') === 'us' ? 'us' : 'eu'])
}

export function live() {
  return new WebSocket(`wss://${location.host}/live`)
}

export function relative() {
  return fetch(`/items/${query.get('id')}`)
}

export function sent() {
  return fetch('https://api.example.com', { method: 'POST', body: query.get('text') })
}

export function checked() {
  const url = new URL(query.get('api'))
  if (url.origin !== 'https://api.example.com') return null
  return fetch(url.href)
}
