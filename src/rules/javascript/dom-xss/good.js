import DOMPurify from 'dompurify'

const query = new URLSearchParams(location.search)

function show() {
  document.getElementById('name').textContent = query.get('name')
}

function clean() {
  document.getElementById('name').innerHTML = DOMPurify.sanitize(query.get('name'))
}

function fixed() {
  document.body.innerHTML = '<p>hello</p>'
}

function jquery() {
  $('#tabs').text(window.location.hash)
}

function encoded() {
  document.write('<a href="/?q=' + encodeURIComponent(location.hash) + '">search</a>')
}

function choice() {
  const tab = location.hash === '#b' ? 'b' : 'a'
  document.getElementById('tab').innerHTML = `<b>${tab}</b>`
}

function number() {
  document.body.innerHTML = `<p>${Number(query.get('page'))}</p>`
}
