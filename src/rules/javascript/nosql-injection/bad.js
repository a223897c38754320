import express from 'express'
import mongoose from 'mongoose'
import { MongoClient } from 'mongodb'

const app = express()
const User = mongoose.model('User', new mongoose.Schema({ email: String, password: String }))
const client = new MongoClient(process.env.MONGO_URL)
const sessions = client.db('shop').collection('sessions')

app.post('/login', async (req, res) => {
  const { email, password } = req.body
  const user = await User.findOne({ email, password }) // finds
  res.json({ ok: user !== null })
})

app.post('/search', async (req, res) => {
  res.json(await User.find(req.body)) // finds
})

app.delete('/sessions', async (req, res) => {
  await sessions.deleteMany({ owner: req.query.owner }) // finds
  res.end()
})

app.post('/logout', async (req, res) => {
  const filter = { token: req.body.token }
  filter.active = true
  await sessions.updateOne(filter, { $set: { active: false } }) // finds
  res.end()
})

function byToken(token) {
  return sessions.findOne({ $and: [{ token }, { active: true }] }) // finds
}

app.get('/me', async (req, res) => {
  res.json(await byToken(req.query.token))
})

app.get('/report', async (req, res) => {
  const rows = await sessions.aggregate([{ $match: { owner: req.query.owner } }]).toArray() // finds
  res.json(rows)
})
