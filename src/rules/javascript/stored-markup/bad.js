import express from 'express'
import mongoose from 'mongoose'
import pg from 'pg'
import { MongoClient } from 'mongodb'

const app = express()
const pool = new pg.Pool()
const Comment = mongoose.model('Comment', new mongoose.Schema({ text: String }))
const notes = new MongoClient(process.env.MONGO).db('a').collection('notes')

app.get('/a', async (_req, res) => {
  const { rows } = await pool.query('SELECT text FROM comments')
  res.send('<ul>' + rows.map((row) => `<li>${row.text}</li>`).join('') + '</ul>') // finds
})

app.get('/b', async (req, res) => {
  const comment = await Comment.findOne({ _id: String(req.query.id) })
  res.send(`<p>${comment.text}</p>`) // finds
})

app.get('/c', async (_req, res) => {
  const all = await notes.find({}).toArray()
  for (const note of all) res.write(`<p>${note.title}</p>`) // finds
  res.end()
})

function page(user) {
  return `<h1>${user.name}</h1>`
}

app.get('/d', async (_req, res) => {
  const result = await pool.query('SELECT name FROM users LIMIT 1')
  res.status(200).send(page(result.rows[0])) // finds
})

app.get('/e', async (req, res) => {
  const note = await notes.findOne({ slug: String(req.query.slug) })
  res.end('<article>' + note.body + '</article>') // finds
})

app.get('/f', async (_req, res) => {
  const comments = await Comment.find({})
  res.send(['<div>', comments[0].text, '</div>'].join('')) // finds
})
