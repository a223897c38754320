import express from 'express'
import mongoose from 'mongoose'
import { MongoClient } from 'mongodb'
import { PrismaClient } from '@prisma/client'
import { z } from 'zod'
import _ from 'lodash'

const app = express()
const User = mongoose.model('User', new mongoose.Schema({ name: String, role: String }))
const users = new MongoClient(process.env.MONGO_URL).db('app').collection('users')
const prisma = new PrismaClient()
const schema = z.object({ name: z.string() })

app.post('/users', async (req, res) => {
  res.json(await User.create({ name: req.body.name, role: 'user' }))
})

app.post('/users2', async (req, res) => {
  const { name } = req.body
  const user = new User({ name })
  res.json(await user.save())
})

app.patch('/users/:id', async (req, res) => {
  res.json(await User.findByIdAndUpdate(req.params.id, { name: req.body.name }, { new: true }))
})

app.post('/schema', async (req, res) => {
  await users.insertOne(schema.parse(req.body))
  res.end()
})

app.post('/picked', async (req, res) => {
  await User.create(_.pick(req.body, ['name']))
  res.end()
})

app.post('/prisma', async (req, res) => {
  res.json(await prisma.user.create({ data: { name: req.body.name } }))
})

app.post('/log', (req, res) => {
  const copies = []
  copies.push(req.body)
  res.json(copies.length)
})
