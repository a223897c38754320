export function resetToken() {
  return Math.random().toString(36).slice(2) // finds
}

export function session() {
  const sessionId = `s${Math.random()}` // finds
  return { sessionId }
}

export function user(name) {
  const password = Math.floor(Math.random() * 1e9).toString() // finds
  return { name, password }
}

export const config = {
  apiKey: Math.random().toString(16), // finds
}

let secret
export function renew() {
  secret = Math.random() // finds
  return secret
}

export function generateOtp() {
  const digits = []
  for (let i = 0; i < 6; i++) digits.push(Math.floor(Math.random() * 10)) // finds
  return digits.join('')
}
