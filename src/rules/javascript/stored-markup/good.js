import express from 'express'
import escapeHtml from 'escape-html'
import mongoose from 'mongoose'
import pg from 'pg'

const app = express()
const pool = new pg.Pool()
const Comment = mongoose.model('Comment', new mongoose.Schema({ text: String }))

app.get('/a', async (_req, res) => {
  const { rows } = await pool.query('SELECT text FROM comments')
  res.send('<ul>' + rows.map((row) => `<li>${escapeHtml(row.text)}</li>`).join('') + '</ul>')
})

app.get('/b', async (req, res) => {
  const comment = await Comment.findOne({ _id: String(req.query.id) })
  res.json(comment)
})

app.get('/c', async (_req, res) => {
  const { rows } = await pool.query('SELECT count(*) AS n FROM comments')
  res.send(`<p>${Number(rows[0].n)}</p>`)
})

app.get('/d', async (_req, res) => {
  const { rows } = await pool.query('SELECT text FROM comments')
  res.render('comments', { rows })
})

app.get('/e', async (_req, res) => {
  const { rows } = await pool.query('SELECT text FROM comments')
  res.send(`<p>${rows.length} comments</p>`)
})

app.get('/f', async (_req, res) => {
  const comments = await Comment.find({})
  const words = comments.map((comment) => comment.text)
  res.type('text/plain').send(words.join(' '))
})
