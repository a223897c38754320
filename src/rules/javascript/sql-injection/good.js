import { Router } from 'express'
import pg from 'pg'
import { query } from '../db.js'

export const orders = Router()
const pool = new pg.Pool()
const columns = ['created_at', 'total']

orders.get('/:id', async (req, res) => {
  const { rows } = await query('SELECT * FROM orders WHERE id = $1', [req.params.id])
  res.json(rows[0])
})

orders.get('/search', async (req, res) => {
  const sort = columns.includes(req.query.sort) ? req.query.sort : 'created_at'
  const { rows } = await pool.query(`SELECT * FROM orders ORDER BY ${sort}`)
  res.json(rows)
})

orders.get('/page', async (req, res) => {
  const limit = Number.parseInt(req.query.limit, 10)
  const { rows } = await pool.query(`SELECT * FROM orders LIMIT ${limit}`)
  res.json(rows)
})

orders.get('/mine', async (req, res) => {
  let owner = req.query.owner
  owner = 'me'
  const { rows } = await pool.query(`SELECT * FROM orders WHERE owner = '${owner}'`)
  res.json(rows)
})

const table = 'orders'

orders.get('/count', async (_req, res) => {
  const { rows } = await pool.query(`SELECT count(*) FROM ${table}`)
  res.json(rows)
})

orders.get('/export', async (req, res) => {
  const direction = req.query.direction
  if (direction !== 'asc' && direction !== 'desc') {
    return res.status(400).end()
  }
  const { rows } = await pool.query(`SELECT * FROM orders ORDER BY created_at ${direction}`)
  res.json(rows)
})

orders.get('/help', (req, res) => {
  res.json(query(`about ${req.query.topic}`))
})
