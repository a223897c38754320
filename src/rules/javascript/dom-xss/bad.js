const query = new URLSearchParams(location.search)

function show() {
  document.getElementById('name').innerHTML = query.get('name') // finds
}

function hash() {
  document.write('<a href="' + location.hash.slice(1) + '">back</a>') // finds
}

function referrer(target) {
  target.outerHTML = `<p>from ${document.referrer}</p>` // finds
}

window.addEventListener('message', (event) => {
  document.body.insertAdjacentHTML('beforeend', event.data) // finds
})

function jquery() {
  const tab = decodeURIComponent(window.location.hash)
  $('#tabs').html(tab) // finds
}

function frame() {
  const range = document.createRange()
  document.body.append(range.createContextualFragment(document.URL)) // finds
}
