import Cookies from 'js-cookie'

export function remember(form) {
  localStorage.setItem('password', form.elements.pass.value) // finds
}

export function keep(response) {
  window.localStorage.setItem('access_token', response.token) // finds
}

export function session(jwt) {
  sessionStorage.setItem('app:jwt', jwt) // finds
}

export function named(user) {
  localStorage.setItem('u', user.password) // finds
}

export function member(apiKey) {
  localStorage.apiKey = apiKey // finds
}

export function cookie(pin) {
  Cookies.set('pin', pin, { secure: true }) // finds
}

const name = 'refreshToken'

export function constantName(tokens) {
  localStorage.setItem(name, JSON.stringify(tokens)) // finds
}
