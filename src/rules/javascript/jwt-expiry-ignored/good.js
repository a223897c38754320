import jwt, { verify } from 'jsonwebtoken'
import { Strategy } from 'passport-jwt'
import { expressjwt } from 'express-jwt'

export function read(token) {
  return jwt.verify(token, process.env.KEY)
}

export function readStrict(token) {
  return jwt.verify(token, process.env.KEY, { ignoreExpiration: false, algorithms: ['HS256'] })
}

const options = { ignoreExpiration: true }
options.ignoreExpiration = false

export function readAgain(token) {
  return verify(token, process.env.KEY, options)
}

export const strategy = new Strategy({ secretOrKey: process.env.KEY }, (claims, done) => done(null, claims))

export const guard = expressjwt({ secret: process.env.KEY, algorithms: ['HS256'] })

export function cached(cache, key) {
  return cache.get(key, { ignoreExpiration: true })
}

export const other = { ignoreExpiration: true }
