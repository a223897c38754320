import { Router } from 'express'
import pg from 'pg'
import { query } from '../db.js'

export const orders = Router()
const pool = new pg.Pool()

orders.get('/search', async (req, res) => {
  const customer = req.query.customer
  const sort = req.query.sort || 'created_at'
  const sql = `SELECT id, total FROM orders WHERE customer LIKE '%${customer}%' ORDER BY ${sort}`
  const { rows } = await query(sql) // finds
  res.json(rows)
})

orders.get('/:id', async (req, res) => {
  const { id } = req.params
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = ' + id) // finds
  res.json(rows[0])
})

orders.post('/', async (req, res) => {
  let text = 'INSERT INTO orders (customer) VALUES ('
  text += `'${req.body.customer}')`
  await pool.query({ text }) // finds
  res.status(201).end()
})

function byStatus(status) {
  return `SELECT * FROM orders WHERE status = '${status}'`
}

orders.get('/status', async (req, res) => {
  const { rows } = await pool.query(byStatus(req.query.status)) // finds
  res.json(rows)
})

orders.delete('/', async (req, res) => {
  const ids = req.body.ids.map((id) => `'${id}'`).join(', ')
  await query(`DELETE FROM orders WHERE id IN (${ids})`) // finds
  res.end()
})

orders.get('/total', async (req, res) => {
  const parts = ['SELECT sum(total) FROM orders']
  if (req.query.customer) {
    parts.push(`WHERE customer = '${req.query.customer}'`)
  }
  const result = await pool.query(parts.join(' ')) // finds
  res.json(result.rows)
})
