import jquery from 'jquery'

const query = new URLSearchParams(location.search)

export function open() {
  $('#' + location.hash.slice(1)).addClass('open')
}

export function found() {
  jQuery(document).find(location.hash).show()
}

export function named() {
  const tab = query.get('tab') === 'b' ? '#b' : '#a'
  jquery(tab).show()
}

export function fixed() {
  $('.panel').show()
}

export function numbered() {
  $(`#page-${Number(query.get('page'))}`).show()
}

export function text() {
  $('#name').text(query.get('name'))
}

export function native() {
  return document.querySelector(location.hash)
}
