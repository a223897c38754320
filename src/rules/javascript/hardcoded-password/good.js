import pg from 'pg'
import mysql from 'mysql2/promise'
import mongoose from 'mongoose'
import nodemailer from 'nodemailer'
import { Sequelize } from 'sequelize'
import basicAuth from 'express-basic-auth'
import axios from 'axios'

export const pool = new pg.Pool({ host: 'db.example.com', user: 'shop', password: process.env.PGPASSWORD })

export const plain = new pg.Pool({ connectionString: process.env.DATABASE_URL })

export function open(password) {
  return mysql.createPool({ host: 'db.example.com', user: 'shop', password })
}

export function connect() {
  return mongoose.connect(`mongodb://shop:${process.env.MONGO_PASSWORD}@db.example.com/shop`)
}

export const local = () => mongoose.connect('mongodb://localhost:27017/test')

export const mail = nodemailer.createTransport({ host: 'mail.example.com', auth: { user: 'shop', pass: process.env.SMTP } })

export const orm = new Sequelize('shop', 'shop', process.env.DB_PASSWORD, { dialect: 'postgres' })

export const guard = basicAuth({ users: { admin: process.env.ADMIN_PASSWORD } })

export function load(auth) {
  return axios.get('https://api.example.com', { auth })
}

export const labels = { password: 'Password' }
