import pg from 'pg'
import mysql from 'mysql2/promise'
import mongoose from 'mongoose'
import nodemailer from 'nodemailer'
import { Sequelize } from 'sequelize'
import basicAuth from 'express-basic-auth'
import axios from 'axios'

export const pool = new pg.Pool({ host: 'db.example.com', user: 'shop', password: 'Tr0ub4dor' }) // finds

const password = 'swordfish-9'

export const connection = mysql.createPool({ host: 'db.example.com', user: 'shop', password }) // finds

export function connect() {
  return mongoose.connect('mongodb://shop:hunter22@db.example.com/shop') // finds
}

export const mail = nodemailer.createTransport({ host: 'mail.example.com', auth: { user: 'shop', pass: 'letmein77' } }) // finds

export const orm = new Sequelize('shop', 'shop', 'opensesame', { dialect: 'postgres' }) // finds

export const guard = basicAuth({ users: { admin: 'supersafe' } }) // finds

export function load() {
  return axios.get('https://api.example.com', { auth: { username: 'shop', password: 'words' } }) // finds
}
