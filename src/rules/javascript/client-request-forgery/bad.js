import axios from 'axios'

const query = new URLSearchParams(location.search)

export function load() {
  return fetch(query.get('api')) // finds
}

export function post(data) {
  return axios.post(`https://${query.get('region')}.example.com/items`, data) // finds
}

export function old(done) {
  const request = new XMLHttpRequest()
  request.open('GET', location.hash.slice(1)) // finds
  request.onload = done
  request.send()
}

export function live() {
  return new WebSocket('wss://' + query.get('host')) // finds
}

export function configured() {
  return axios({ url: decodeURIComponent(query.get('feed')), method: 'get' }) // finds
}

export function script() {
  $.getScript(query.get('plugin')) // finds
}

window.addEventListener('message', (event) => {
  fetch(event.data.address, { credentials: 'include' }) // finds
})
