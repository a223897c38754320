import axios from 'axios'
import https from 'node:https'

export function login(user) {
  return fetch(`https://api.example.com/login?name=${user.name}&password=${user.password}`) // finds
}

export function orders(session) {
  return axios.get('https://api.example.com/orders?access_token=' + session.accessToken) // finds
}

export function params(config) {
  return axios.get('https://api.example.com/x', { params: { client_secret: config.clientSecret } }) // finds
}

export function old({ secretKey }, done) {
  https.get(`https://api.example.com/x?key=${secretKey}`, done) // finds
}

export function go(form) {
  window.location.href = '/login?pw=' + encodeURIComponent(form.password) // finds
}

export function live(session) {
  return new WebSocket(`wss://live.example.com/?t=${session.refreshToken}`) // finds
}
