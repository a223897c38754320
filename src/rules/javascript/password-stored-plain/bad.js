import express from 'express'
import fs from 'node:fs'
import mongoose from 'mongoose'
import pg from 'pg'
import { MongoClient } from 'mongodb'
import { PrismaClient } from '@prisma/client'

const app = express()
const User = mongoose.model('User', new mongoose.Schema({ name: String, password: String }))
const users = new MongoClient(process.env.MONGO).db('a').collection('users')
const prisma = new PrismaClient()
const pool = new pg.Pool()

app.post('/a', async (req, res) => {
  await User.create({ name: req.body.name, password: req.body.password }) // finds
  res.end()
})

app.post('/b', async (req, res) => {
  const { name, password } = req.body
  await users.insertOne({ name, password }) // finds
  res.end()
})

app.post('/c', async (req, res) => {
  await prisma.user.create({ data: { name: req.body.name, password: req.body.password } }) // finds
  res.end()
})

app.post('/d', async (req, res) => {
  await pool.query('INSERT INTO users (name, password) VALUES ($1, $2)', [req.body.name, req.body.password]) // finds
  res.end()
})

app.post('/e', async (req, res) => {
  await User.updateOne({ _id: String(req.body.id) }, { $set: { password: req.body.newPassword } }) // finds
  res.end()
})

export function backup(user) {
  fs.writeFileSync('/srv/backup.txt', `${user.name}:${user.password}`) // finds
}
