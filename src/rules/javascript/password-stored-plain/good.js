import express from 'express'
import fs from 'node:fs'
import argon2 from 'argon2'
import bcrypt from 'bcrypt'
import mongoose from 'mongoose'
import pg from 'pg'
import { PrismaClient } from '@prisma/client'

const app = express()
const User = mongoose.model('User', new mongoose.Schema({ name: String, password: String }))
const prisma = new PrismaClient()
const pool = new pg.Pool()

app.post('/a', async (req, res) => {
  const password = await bcrypt.hash(req.body.password, 12)
  await User.create({ name: req.body.name, password })
  res.end()
})

app.post('/b', async (req, res) => {
  await prisma.user.create({ data: { name: req.body.name, password: await argon2.hash(req.body.password) } })
  res.end()
})

app.post('/c', async (req, res) => {
  await pool.query('INSERT INTO users (name, password) VALUES ($1, $2)', [req.body.name, bcrypt.hashSync(req.body.password, 12)])
  res.end()
})

app.post('/d', async (req, res) => {
  await User.create({ name: req.body.name })
  res.end()
})

app.post('/e', async (req, res) => {
  const { rows } = await pool.query('SELECT password FROM users WHERE name = $1', [req.body.name])
  res.json(await bcrypt.compare(req.body.password, rows[0].password))
})

export function backup(user) {
  fs.writeFileSync('/srv/backup.txt', `${user.name}:${user.id}`)
}

export function form(user) {
  return { name: user.name, password: user.password }
}
