import express from 'express'
import mongoose from 'mongoose'
import { MongoClient, ObjectId } from 'mongodb'

const app = express()
const User = mongoose.model('User', new mongoose.Schema({ email: String, password: String }))
const client = new MongoClient(process.env.MONGO_URL)
const sessions = client.db('shop').collection('sessions')

app.post('/login', async (req, res) => {
  const user = await User.findOne({ email: String(req.body.email) })
  res.json({ ok: user !== null })
})

app.get('/text', async (req, res) => {
  res.json(await User.find({ email: `${req.query.email}` }))
})

app.get('/equal', async (req, res) => {
  res.json(await User.find({ email: { $eq: req.query.email } }))
})

app.get('/page', async (req, res) => {
  res.json(await User.find({ age: Number(req.query.age) }))
})

app.get('/kind', async (req, res) => {
  const kind = ['a', 'b'].includes(req.query.kind) ? req.query.kind : 'a'
  res.json(await sessions.find({ kind }).toArray())
})

app.get('/typed', async (req, res) => {
  const { email } = req.query
  if (typeof email !== 'string') return res.status(400).end()
  res.json(await User.findOne({ email }))
})

app.get('/id/:id', async (req, res) => {
  res.json(await sessions.findOne({ _id: new ObjectId(req.params.id) }))
})

app.get('/array', (req, res) => {
  res.json(['a', 'b'].find((item) => item === req.query.item))
})
