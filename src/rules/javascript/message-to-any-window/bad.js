export function send(frame, token) {
  frame.contentWindow.postMessage({ token }, '*') // finds
}

export function up(data) {
  window.parent.postMessage(JSON.stringify(data), '*') // finds
}

export function opener(user) {
  const target = window.opener
  target.postMessage({ type: 'user', user }, '*') // finds
}

const anywhere = '*'

export function named(popup, code) {
  popup.postMessage(code, anywhere) // finds
}

export function options(frame, data) {
  frame.postMessage(data, { targetOrigin: '*' }) // finds
}

export function top(session) {
  parent.postMessage(`session:${session.id}`, '*', []) // finds
}
