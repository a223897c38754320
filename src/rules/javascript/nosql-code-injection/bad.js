import express from 'express'
import mongoose from 'mongoose'
import { MongoClient } from 'mongodb'

const app = express()
const Order = mongoose.model('Order', new mongoose.Schema({ owner: String }))
const orders = new MongoClient(process.env.MONGO_URL).db('shop').collection('orders')

app.get('/mine', async (req, res) => {
  res.json(await Order.find({ $where: `this.owner == '${req.query.owner}'` })) // finds
})

app.get('/joined', async (req, res) => {
  const script = 'this.total > ' + req.query.total
  res.json(await orders.findOne({ $where: script })) // finds
})

app.get('/chained', async (req, res) => {
  res.json(await Order.find().$where('this.owner === "' + req.query.owner + '"')) // finds
})

app.get('/reduced', async (req, res) => {
  const map = 'function () { emit(this.' + req.query.field + ', 1) }'
  res.json(await orders.mapReduce(map, 'function (k, v) { return v.length }', { out: { inline: 1 } })) // finds
})

app.get('/counted', async (req, res) => {
  const count = await orders.countDocuments({ $expr: { $function: { body: `function (a) { return a == '${req.query.a}' }`, args: ['$a'], lang: 'js' } } }) // finds
  res.json({ count })
})

function scriptFor(request) {
  return ['this.state', JSON.stringify(request.query.state)].join('==')
}

app.delete('/state', async (req, res) => {
  await orders.deleteMany({ $where: scriptFor(req) }) // finds
  res.end()
})
