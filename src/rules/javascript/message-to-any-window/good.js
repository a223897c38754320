const trusted = 'https://app.example.com'

export function send(frame, token) {
  frame.contentWindow.postMessage({ token }, trusted)
}

export function up(data) {
  window.parent.postMessage(JSON.stringify(data), window.location.origin)
}

export function ready() {
  window.parent.postMessage({ type: 'ready' }, '*')
}

export function toWorker(worker, data) {
  worker.postMessage(data)
}

export function channel(port, data) {
  port.postMessage(data, [data.buffer])
}

export function answer(event, data) {
  event.source.postMessage(data, event.origin)
}

export function options(frame, data) {
  frame.postMessage(data, { targetOrigin: trusted })
}
