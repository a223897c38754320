import asyncpg
import ldap3
import psycopg2
import pymongo
import pymysql
from sqlalchemy import create_engine


def one(password):
    return psycopg2.connect(host="db", password=password, sslmode="verify-full")


def two(password):
    return pymysql.connect(host="db", password=password, ssl_ca="/etc/ssl/ca.pem")


def three():
    return pymongo.MongoClient("mongodb://db", tls=True)


def four():
    return create_engine("postgresql://db/shop?sslmode=require")


def five(mode):
    return create_engine("postgresql://db/shop", connect_args={"sslmode": mode})


async def six(address):
    return await asyncpg.connect(address)


def seven():
    return ldap3.Server("directory", use_ssl=True)
