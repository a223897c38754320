import express from 'express'
import mongoose from 'mongoose'
import { MongoClient } from 'mongodb'

const app = express()
const Order = mongoose.model('Order', new mongoose.Schema({ owner: String }))
const orders = new MongoClient(process.env.MONGO_URL).db('shop').collection('orders')

app.get('/mine', async (req, res) => {
  res.json(await Order.find({ owner: String(req.query.owner) }))
})

app.get('/fixed', async (_req, res) => {
  res.json(await orders.find({ $where: 'this.total > this.paid' }).toArray())
})

app.get('/number', async (req, res) => {
  res.json(await orders.findOne({ $where: 'this.total > ' + Number(req.query.total) }))
})

app.get('/list', async (req, res) => {
  const field = ['total', 'paid'].includes(req.query.field) ? req.query.field : 'total'
  res.json(await Order.find().$where(`this.${field} > 0`))
})

app.get('/expr', async (req, res) => {
  res.json(await orders.findOne({ $expr: { $gt: ['$total', Number.parseInt(req.query.total, 10)] } }))
})

app.get('/reduced', async (_req, res) => {
  const map = function () {
    emit(this.owner, 1)
  }
  res.json(await orders.mapReduce(map, (key, values) => values.length, { out: { inline: 1 } }))
})

app.get('/set', async (req, res) => {
  const settings = { $where: req.query.where }
  res.json(settings)
})
