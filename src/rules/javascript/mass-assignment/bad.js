import express from 'express'
import mongoose from 'mongoose'
import { MongoClient } from 'mongodb'
import { PrismaClient } from '@prisma/client'

const app = express()
const User = mongoose.model('User', new mongoose.Schema({ name: String, role: String }))
const users = new MongoClient(process.env.MONGO_URL).db('app').collection('users')
const prisma = new PrismaClient()

app.post('/users', async (req, res) => {
  res.json(await User.create(req.body)) // finds
})

app.post('/users2', async (req, res) => {
  const user = await User.findById(req.query.id)
  user.set(req.body) // finds
  await user.save()
  res.json(user)
})

app.patch('/users/:id', async (req, res) => {
  const changes = req.body
  res.json(await User.findByIdAndUpdate(req.params.id, changes, { new: true })) // finds
})

app.post('/raw', async (req, res) => {
  await users.insertOne(req.body) // finds
  res.end()
})

app.post('/prisma', async (req, res) => {
  res.json(await prisma.user.create({ data: req.body })) // finds
})

async function store(record) {
  return User.create(record) // finds
}

app.post('/helper', async (req, res) => {
  res.json(await store(req.body.user))
})
