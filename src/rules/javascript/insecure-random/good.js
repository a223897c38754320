import crypto from 'node:crypto'

export function resetToken() {
  return crypto.randomBytes(32).toString('hex')
}

export function color() {
  const hue = Math.floor(Math.random() * 360)
  return `hsl(${hue}, 50%, 50%)`
}

export function delay() {
  const jitter = Math.random() * 100
  return jitter
}

export function pick(items) {
  return items[Math.floor(Math.random() * items.length)]
}

export const sessionId = crypto.randomUUID()

export function shuffle(cards) {
  return cards.toSorted(() => Math.random() - 0.5)
}

const random = { value: 4 }
export const token = random.value
