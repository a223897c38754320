import jquery from 'jquery'

export function open() {
  $(location.hash).addClass('open') // finds
}

export function decoded() {
  jQuery(decodeURIComponent(window.location.hash)).show() // finds
}

const query = new URLSearchParams(location.search)

export function named() {
  jquery(query.get('tab')).show() // finds
}

function show(selector) {
  return $(selector).show() // finds
}

export function viaHelper() {
  show(query.get('panel'))
}

export function parsed() {
  document.body.append(...$.parseHTML(query.get('html'))) // finds
}

window.addEventListener('message', (event) => {
  $(event.data.selector).remove() // finds
})
